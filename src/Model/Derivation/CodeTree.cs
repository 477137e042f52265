using System.Collections.Immutable;

using FinalAccounts.Model.Classification;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Model.Derivation;

/// <summary>类, 款 and 项 of the functional classification that a set of lines uses, in the order of codes.</summary>
internal sealed class CodeTree
{
    private CodeTree(ImmutableArray<TreeRow> rows, ImmutableArray<string> classes)
    {
        Rows = rows;
        Classes = classes;
    }

    /// <summary>All rows, each parent before its children.</summary>
    internal ImmutableArray<TreeRow> Rows { get; }

    /// <summary>The tokens of the classes.</summary>
    internal ImmutableArray<string> Classes { get; }

    /// <summary>Builds the tree of some lines; the order of the lines does not matter.</summary>
    internal static CodeTree Of(IEnumerable<LineFigures> lines, int year)
    {
        var rows = ImmutableArray.CreateBuilder<TreeRow>();
        var classes = ImmutableArray.CreateBuilder<string>();
        foreach (var classLines in Sorted(lines, 3))
        {
            var classToken = "class." + classLines.Key;
            classes.Add(classToken);
            var groups = Sorted(classLines, 5).ToList();
            rows.Add(Row(classLines.Key, RowRole.Class, classToken, groups.Select(group => "group." + group.Key), classLines, year));
            foreach (var groupLines in groups)
            {
                var items = groupLines.OrderBy(line => line.Code, StringComparer.Ordinal).ToList();
                rows.Add(Row(
                    groupLines.Key, RowRole.Group, "group." + groupLines.Key, items.Select(line => "item." + line.Code), groupLines, year));
                rows.AddRange(items.Select(line => Row(line.Code, RowRole.Item, "item." + line.Code, [], [line], year)));
            }
        }

        return new CodeTree(rows.ToImmutable(), classes.ToImmutable());
    }

    /// <summary>The name of a code: what the unit wrote, else what the list says for the year, else the code itself.</summary>
    internal static string NameOf(string code, IEnumerable<LineFigures> lines, int year)
    {
        var written = code.Length switch
        {
            3 => lines.Select(line => line.ClassName),
            5 => lines.Select(line => line.GroupName),
            _ => lines.Select(line => line.Name),
        };
        return written.FirstOrDefault(name => name is not null) ?? FunctionalCodes.Find(code, year)?.Name ?? code;
    }

    private static IEnumerable<IGrouping<string, LineFigures>> Sorted(IEnumerable<LineFigures> lines, int digits) =>
        lines.GroupBy(line => line.Code[..digits], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);

    private static TreeRow Row(
        string code, RowRole level, string token, IEnumerable<string> children, IEnumerable<LineFigures> lines, int year) =>
        new(new LedgerRow(code, NameOf(code, lines, year), level, token), [.. children]);
}

/// <summary>A row with the tokens of the rows one level below.</summary>
internal sealed record TreeRow(LedgerRow Row, ImmutableArray<string> Children);
