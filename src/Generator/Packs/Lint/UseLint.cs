using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Packs.Lint;

/// <summary>Finds what a pack brings along that neither its own reports nor those of the packs that extend it use.</summary>
internal sealed class UseLint(PackInspection inspection, IReadOnlyCollection<PackUse> uses, List<Diagnostic> findings)
{
    /// <summary>The words that the program itself reads.</summary>
    private static readonly ImmutableHashSet<string> OwnWords = ["self", "tableUnit", "tableMoney"];

    public void Check()
    {
        var pack = inspection.Pack!;
        if (!uses.Any(use => use.IncludesAnything))
        {
            foreach (var name in inspection.Own.Files("sections", PackFiles.TemplateSuffix))
            {
                var file = $"{inspection.Own.Name}/sections/{name}{PackFiles.TemplateSuffix}";
                if (!uses.Any(use => use.Templates.Contains(file)))
                {
                    Add(PackCodes.Unreachable, new Place(file, Line: 1, Column: 1), $"模板“{name}”到不了：目录里没有这一节，也没有模板引用它",
                        KnownNames.Hint(name, pack.Outline.SelectMany(Keys)) is var hint && hint.StartsWith("是不是", StringComparison.Ordinal) ? hint : "在 pack.yaml 的 outline 里加上，或者删掉文件");
                }
            }
        }

        foreach (var phrase in new PhraseBook(pack.Templates.Phrases).All.Where(phrase => inspection.IsOwn(phrase.Template.SourceFilePath)))
        {
            if (!uses.Any(use => use.Phrases.Contains(phrase.Name)))
            {
                Add(PackCodes.NeverUsed, new Place(phrase.Template.SourceFilePath!, Line: phrase.Span.Line, Column: phrase.Span.Column),
                    $"句式“{phrase.Name}”没有用到", "核对名称；确实不用的删掉");
            }
        }

        foreach (var (path, file) in inspection.Files.Where(file => file.Key.StartsWith("tables/", StringComparison.Ordinal)))
        {
            var key = Path.GetFileNameWithoutExtension(path);
            if (inspection.IsOwn(file.Place.File) && !uses.Any(use => use.Texts.Contains(key)))
            {
                Add(PackCodes.NeverUsed, file.Place, $"表“{key}”没有用到", $"在 outline 里加上 tables.{key}，或者在模板里写 {{{{ table \"{key}\" }}}}");
            }
        }

        Values(inspection.File("charts.yaml")["charts"] as PackList, "图", key => uses.Any(use => use.Texts.Contains(key)));
        foreach (var (word, value) in (inspection.File(PackLoader.PackFile)["words"] as PackMap)?.Entries ?? [])
        {
            if (inspection.IsOwn(value.Place.File) && !OwnWords.Contains(word) && !uses.Any(use => use.Words.Contains(word)))
            {
                Add(PackCodes.NeverUsed, value.KeyPlace ?? value.Place, $"用词“{word}”没有用到", "核对名称；确实不用的删掉");
            }
        }
    }

    private void Values(PackList? list, string what, Func<string, bool> isUsed)
    {
        foreach (var item in list?.Items.OfType<PackMap>() ?? [])
        {
            if (inspection.IsOwn(item.Place.File) && item.Text("key") is { } key && !isUsed(key))
            {
                Add(PackCodes.NeverUsed, item.Place, $"{what}“{key}”没有用到", "核对标识；确实不用的删掉");
            }
        }
    }

    private void Add(string code, Place place, string message, string hint) => findings.Add(new Diagnostic(code, Severity.Warning, place, message, hint));

    private static IEnumerable<string> Keys(OutlineNode node) => node.Sections.SelectMany(Keys).Prepend(node.Key);
}
