using System.Collections.Immutable;
using FinalAccounts.Generator.Packs.Schema;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Numbers;
using FinalAccounts.Model.Tables;
using FinalAccounts.Model.Words;

namespace FinalAccounts.Generator.Packs;

/// <summary>Loads a pack with its ancestors. All findings of all files are collected; a pack with an error is not given out.</summary>
internal sealed class PackLoader(PackFolders folders)
{
    /// <summary>The file that makes a folder a pack.</summary>
    public const string PackFile = "pack.yaml";

    private const int HeadingLevels = 5;

    /// <summary>Loads.</summary>
    /// <param name="id">A pack's id, or a folder that holds one.</param>
    public (FormatPack? Pack, IReadOnlyList<Diagnostic> Findings) Load(string id)
    {
        var inspection = Inspect(id);
        return (inspection.Failed ? null : inspection.Pack, inspection.Findings);
    }

    /// <summary>Takes a pack apart, faults and all.</summary>
    public PackInspection Inspect(string id)
    {
        var findings = new List<Diagnostic>();
        var chain = Chain(id, findings);
        if (chain.IsEmpty)
        {
            return new PackInspection([], ImmutableSortedDictionary<string, PackMap>.Empty, null, [.. findings]);
        }

        var reading = new PackFiles(chain, findings);
        var files = reading.Yaml();
        var pack = Read(chain, files, reading.Templates(), findings);
        return new PackInspection(chain, files, pack, [.. findings.Distinct()]);
    }

    /// <summary>The pack's folders, the root's first.</summary>
    private ImmutableArray<PackSource> Chain(string id, List<Diagnostic> findings)
    {
        var chain = new List<PackSource>();
        var place = new Place("");
        for (var next = id; next is not null;)
        {
            var folder = chain.Count == 0 ? folders.Find(next) : folders.FindParent(next, chain[0].Folder);
            if (folder is null)
            {
                findings.Add(NotFound(next, chain.Count == 0, place));
                return [];
            }

            var name = Path.GetFileName(folder);
            if (chain.Exists(source => source.Folder == folder))
            {
                findings.Add(new Diagnostic(PackCodes.ParentCycle, Severity.Error, place, $"格式包“{name}”绕了一圈又继承自己", "改掉其中一个 extends"));
                return [];
            }

            if (!PackFiles.IsInside(folder, name, PackFile, findings) || YamlFile.Read(Path.Combine(folder, PackFile), $"{name}/{PackFile}", findings) is not { } file)
            {
                return [];
            }

            chain.Insert(0, new PackSource(name, folder, file));
            next = file.Text("extends");
            place = file["extends"]?.Place ?? file.Place;
        }

        return [.. chain];
    }

    private Diagnostic NotFound(string id, bool isFirst, Place place)
    {
        if (!isFirst && PackFolders.IsPath(id))
        {
            return new Diagnostic(PackCodes.OutsidePack, Severity.Error, place, $"extends 只写格式包的标识，不写路径：“{id}”", "把上一级格式包放在同一个文件夹里，写它的名称");
        }

        var known = folders.All();
        var near = NearMiss.Find(id, known);
        return new Diagnostic(
            isFirst ? PackCodes.UnknownPack : PackCodes.UnknownParent, Severity.Error, place, $"找不到格式包“{id}”",
            near is null ? $"现有：{string.Join('、', known)}" : $"是不是“{near}”？");
    }

    private static FormatPack Read(
        ImmutableArray<PackSource> chain, ImmutableSortedDictionary<string, PackMap> files, PackTemplates templates, List<Diagnostic> findings)
    {
        var file = new MapReader(files[PackFile], PackShapes.Pack, findings);
        var numbers = file.Section("numbers");
        var textNumbers = NumberStyleReader.Read(numbers.Section("text"), new NumberStyle());
        var tableNumbers = NumberStyleReader.Read(numbers.Section("tables"), new NumberStyle());
        numbers.Finish();
        var (terms, functions) = GlossaryReader.Read(Reader("glossary.yaml", PackShapes.Glossary));
        var pack = new FormatPack
        {
            Id = file.RequiredText("id"),
            Name = file.RequiredText("name"),
            Chain = [.. chain.Reverse().Select(source => source.Name)],
            Measure = file.Choice("measure", PackMeasure.Initial),
            ThreePublicMeasure = file.Choice("threePublicMeasure", file.Choice("measure", PackMeasure.Initial)),
            Evaluation = EvaluationReader.Read(Reader("evaluation.yaml", EvaluationShapes.Evaluation)),
            Title = file.RequiredText("title"),
            ContentsTitle = file.Text("contentsTitle") ?? "目录",
            Words = file.Words("words").ToImmutableDictionary(StringComparer.Ordinal),
            TextNumbers = textNumbers,
            Numbering = file.Texts("numbering"),
            Required = file.Texts("required"),
            Outline = OutlineReader.Read(file.Sections("outline")),
            Tables = Tables(files, tableNumbers, findings),
            Charts = ByKey(ChartReader.Read(Reader("charts.yaml", PackShapes.Charts))),
            Glossary = terms,
            FunctionDefinitions = functions,
            Style = StyleReader.Read(Reader("style.yaml", LayoutShapes.Style)),
            Templates = templates,
        };
        file.Finish();
        CheckId(chain[^1], findings);
        CheckLevels(pack, files[PackFile], findings);
        findings.AddRange(OutlineCheck.Check(files[PackFile], templates, pack.Tables));
        findings.AddRange(YamlTemplate.Of(files).SelectMany(yaml => yaml.Template.Messages.Select(message => TemplateFindings.Of(message) with { Place = yaml.Place })));
        return pack;

        MapReader Reader(string path, MapShape shape) => new(files.GetValueOrDefault(path) ?? new PackMap(new Place(path), []), shape, findings);
    }

    private static ImmutableSortedDictionary<string, ChartLayout> ByKey(IEnumerable<ChartLayout> charts) =>
        charts.DistinctBy(chart => chart.Key).ToImmutableSortedDictionary(chart => chart.Key, chart => chart, StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, TableLayout> Tables(ImmutableSortedDictionary<string, PackMap> files, NumberStyle numbers, List<Diagnostic> findings) =>
        files.Where(file => file.Key.StartsWith("tables/", StringComparison.Ordinal)).ToImmutableSortedDictionary(
            file => Path.GetFileNameWithoutExtension(file.Key),
            file => TableLayoutReader.Read(Path.GetFileNameWithoutExtension(file.Key), new MapReader(file.Value, LayoutShapes.Table, findings), numbers),
            StringComparer.Ordinal);

    /// <summary>Markdown templates use five levels of headings, so there are five patterns, and an outline goes no deeper.</summary>
    private static void CheckLevels(FormatPack pack, PackMap file, List<Diagnostic> findings)
    {
        if (pack.Numbering.Length != HeadingLevels)
        {
            var place = file["numbering"]?.Place ?? file.Place;
            findings.Add(new Diagnostic(PackCodes.WrongValue, Severity.Error, place, "“numbering”的值不对", $"应为：{HeadingLevels} 级标题的编号，没有编号的写 \"\""));
        }

        if (Depth(pack.Outline) > HeadingLevels)
        {
            findings.Add(new Diagnostic(PackCodes.WrongValue, Severity.Error, file["outline"]!.Place, $"目录超过 {HeadingLevels} 级", "把下面几级并到上一级里"));
        }

        static int Depth(ImmutableArray<OutlineNode> nodes) => nodes.IsEmpty ? 0 : 1 + nodes.Max(node => Depth(node.Sections));
    }

    /// <summary>A pack is found by its folder's name, so its id must be the same.</summary>
    private static void CheckId(PackSource own, List<Diagnostic> findings)
    {
        var place = own.File["id"]?.Place ?? own.File.Place;
        if (own.File.Text("id") is not { } id)
        {
            findings.Add(new Diagnostic(PackCodes.MissingKey, Severity.Error, place, "缺少“id”", $"补上 id: {own.Name}"));
        }
        else if (id != own.Name)
        {
            findings.Add(new Diagnostic(PackCodes.WrongId, Severity.Error, place, $"标识“{id}”与文件夹名“{own.Name}”不同", $"写成 id: {own.Name}，或者给文件夹改名"));
        }
    }
}
