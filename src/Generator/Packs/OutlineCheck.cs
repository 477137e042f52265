using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Tables;
using FinalAccounts.Model.Words;

namespace FinalAccounts.Generator.Packs;

/// <summary>Checks that every leaf of a pack's outline has something to print: a template, or the layout of its table.</summary>
internal static class OutlineCheck
{
    private const string TablePrefix = "tables.";

    public static IEnumerable<Diagnostic> Check(PackMap pack, PackTemplates templates, IReadOnlyDictionary<string, TableLayout> tables) =>
        Leaves(pack["outline"]).Select(leaf => CheckLeaf(leaf, templates, tables)).OfType<Diagnostic>();

    /// <summary>The parts and sections that print a body of their own.</summary>
    public static IEnumerable<PackMap> Leaves(PackNode? outline)
    {
        foreach (var node in (outline as PackList)?.Items.OfType<PackMap>() ?? [])
        {
            if (node.Text("each") is not null)
            {
                // Its sections come from the unit; one spelled out is the pattern they are made after.
                continue;
            }

            if (node["sections"] is not PackList { Items.IsEmpty: false } sections)
            {
                yield return node;
                continue;
            }

            foreach (var leaf in Leaves(sections))
            {
                yield return leaf;
            }
        }
    }

    private static Diagnostic? CheckLeaf(PackMap leaf, PackTemplates templates, IReadOnlyDictionary<string, TableLayout> tables)
    {
        if (leaf.Text("key") is not { } key || templates.Load(key) is not null)
        {
            return null;
        }

        var place = leaf["key"]!.Place;
        if (!key.StartsWith(TablePrefix, StringComparison.Ordinal))
        {
            var near = NearMiss.Find(key, templates.Names);
            return new Diagnostic(PackCodes.MissingTemplate, Severity.Error, place, $"章节“{key}”没有模板",
                near is null ? $"写一个 sections/{key}{PackFiles.TemplateSuffix}" : $"是不是“{near}”？否则写一个 sections/{key}{PackFiles.TemplateSuffix}");
        }

        var table = key[TablePrefix.Length..];
        return tables.ContainsKey(table)
            ? null
            : new Diagnostic(PackCodes.UnknownTable, Severity.Error, place, $"没有表“{table}”",
                NearMiss.Find(table, tables.Keys) is { } known ? $"是不是“{known}”？" : $"写一个 tables/{table}.yaml；现有：{string.Join('、', tables.Keys)}");
    }
}
