using System.Collections.Immutable;

using FinalAccounts.Generator.Words;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Numbers;
using FinalAccounts.Model.Tables;

using Templating;

namespace FinalAccounts.Generator.Packs;

/// <summary>Loads a pack with its ancestors. All findings of all files are collected; a pack with an error is not given out.</summary>
internal sealed class PackLoader(PackFolders folders)
{
    /// <summary>The file that makes a folder a pack.</summary>
    public const string PackFile = "pack.yaml";

    private const string TemplateSuffix = ".md.sbn";

    /// <summary>Loads.</summary>
    /// <param name="id">A pack's id, or a folder that holds one.</param>
    public (FormatPack? Pack, IReadOnlyList<Diagnostic> Findings) Load(string id)
    {
        var findings = new List<Diagnostic>();
        var chain = Chain(id, findings);
        if (chain.IsEmpty || findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return (null, findings);
        }

        var pack = Read(chain, findings);
        return findings.Exists(finding => finding.Severity == Severity.Error) ? (null, findings) : (pack, findings);
    }

    /// <summary>The pack's folders, the root's first.</summary>
    private ImmutableArray<PackSource> Chain(string id, List<Diagnostic> findings)
    {
        var chain = new List<PackSource>();
        var place = new Place("");
        for (var next = id; next is not null;)
        {
            if (folders.Find(next) is not { } folder)
            {
                var near = NearMiss.Find(next, folders.All());
                findings.Add(new Diagnostic(
                    chain.Count == 0 ? PackCodes.UnknownPack : PackCodes.UnknownParent, Severity.Error, place, $"找不到格式包“{next}”",
                    near is null ? $"现有：{string.Join('、', folders.All())}" : $"是不是“{near}”？"));
                return [];
            }

            var name = Path.GetFileName(folder);
            if (chain.Exists(source => source.Folder == folder))
            {
                findings.Add(new Diagnostic(PackCodes.ParentCycle, Severity.Error, place, $"格式包“{name}”绕了一圈又继承自己", "改掉其中一个 extends"));
                return [];
            }

            if (YamlFile.Read(Path.Combine(folder, PackFile), $"{name}/{PackFile}", findings) is not { } file)
            {
                return [];
            }

            chain.Insert(0, new PackSource(name, folder, file));
            next = file.Text("extends");
            place = file["extends"]?.Place ?? file.Place;
        }

        return [.. chain];
    }

    private static FormatPack Read(ImmutableArray<PackSource> chain, List<Diagnostic> findings)
    {
        var file = new MapReader((PackMap)chain.Select(source => (PackNode)source.File).Aggregate(PackInheritance.Merge), findings);
        file.Allow("extends", "kinds", "years");
        var numbers = file.Section("numbers");
        var textNumbers = NumberStyleReader.Read(numbers.Section("text"), new NumberStyle());
        var tableNumbers = NumberStyleReader.Read(numbers.Section("tables"), new NumberStyle());
        numbers.Finish();
        var (terms, functions) = GlossaryReader.Read(Merged(chain, "glossary.yaml", findings));
        var pack = new FormatPack
        {
            Id = file.RequiredText("id"),
            Name = file.RequiredText("name"),
            Chain = [.. chain.Reverse().Select(source => source.Name)],
            Measure = file.Choice("measure", PackMeasure.Initial),
            ThreePublicMeasure = file.Choice("threePublicMeasure", file.Choice("measure", PackMeasure.Initial)),
            Evaluation = EvaluationReader.Read(Merged(chain, "evaluation.yaml", findings)),
            Title = file.RequiredText("title"),
            ContentsTitle = file.Text("contentsTitle") ?? "目录",
            Words = file.Section("words").Entries().ToImmutableDictionary(entry => entry.Key, entry => (entry.Value as PackScalar)?.Text ?? ""),
            TextNumbers = textNumbers,
            Numbering = file.Texts("numbering"),
            Outline = OutlineReader.Read(file.Sections("outline")),
            Tables = Tables(chain, tableNumbers, findings),
            Charts = ChartReader.Read(Merged(chain, "charts.yaml", findings)).ToImmutableSortedDictionary(chart => chart.Key, chart => chart, StringComparer.Ordinal),
            Glossary = terms,
            FunctionDefinitions = functions,
            Style = StyleReader.Read(Merged(chain, "style.yaml", findings)),
            Templates = ReadTemplates(chain, findings),
        };
        file.Finish();
        return pack;
    }

    private static ImmutableSortedDictionary<string, TableLayout> Tables(ImmutableArray<PackSource> chain, NumberStyle numbers, List<Diagnostic> findings)
    {
        var keys = chain.SelectMany(source => source.Files("tables", ".yaml")).Distinct(StringComparer.Ordinal).ToList();
        return keys.ToImmutableSortedDictionary(
            key => key,
            key => TableLayoutReader.Read(key, Merged(chain, $"tables/{key}.yaml", findings), numbers),
            StringComparer.Ordinal);
    }

    /// <summary>A file of the chain, the root's below and the pack's own on top; empty where no pack has it.</summary>
    private static MapReader Merged(ImmutableArray<PackSource> chain, string path, List<Diagnostic> findings)
    {
        PackNode? merged = null;
        foreach (var source in chain)
        {
            var file = Path.Combine(source.Folder, path);
            if (File.Exists(file) && YamlFile.Read(file, $"{source.Name}/{path}", findings) is { } map)
            {
                merged = merged is null ? map : PackInheritance.Merge(merged, map);
            }
        }

        return new MapReader((PackMap?)merged ?? new PackMap(new Place(path), []), findings);
    }

    private static PackTemplates ReadTemplates(ImmutableArray<PackSource> chain, List<Diagnostic> findings)
    {
        var sections = ImmutableSortedDictionary.CreateBuilder<string, Template>(StringComparer.Ordinal);
        var phrases = ImmutableArray.CreateBuilder<Template>();
        Template? report = null;
        foreach (var source in chain)
        {
            foreach (var name in source.Files("sections", TemplateSuffix))
            {
                sections[name] = Parse(source, $"sections/{name}{TemplateSuffix}", findings)!;
            }

            if (Parse(source, "phrases.sbn", findings) is { } own)
            {
                phrases.Add(own);
            }

            report = Parse(source, $"report{TemplateSuffix}", findings) ?? report;
        }

        return new PackTemplates(sections.ToImmutable(), phrases.ToImmutable(), report);
    }

    private static Template? Parse(PackSource source, string path, List<Diagnostic> findings)
    {
        var file = Path.Combine(source.Folder, path);
        if (!File.Exists(file))
        {
            return null;
        }

        if (source.Leaves(file))
        {
            findings.Add(new Diagnostic(PackCodes.OutsidePack, Severity.Error, new Place($"{source.Name}/{path}"), "文件指到了格式包文件夹之外", "把文件放进包里，不用链接"));
            return null;
        }

        var template = Template.Parse(File.ReadAllText(file), $"{source.Name}/{path}");
        findings.AddRange(template.Messages.Select(message => TemplateFindings.Of(message)));
        return template;
    }
}
