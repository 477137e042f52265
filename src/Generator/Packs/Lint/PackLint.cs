using System.Collections.Immutable;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Words;

namespace FinalAccounts.Generator.Packs.Lint;

/// <summary>
/// Everything that can be said of a pack without a unit's figures: what loading finds, names that nobody knows, facts that cannot exist,
/// templates and phrases that nothing uses, required sections that are missing.
/// </summary>
internal sealed class PackLint(PackFolders folders)
{
    private readonly PackLoader _loader = new(folders);

    /// <summary>Checks a pack as its reports would use it; ancestors' own faults are found along the way.</summary>
    /// <param name="id">A pack's id or folder.</param>
    public ImmutableArray<Diagnostic> Check(string id)
    {
        var inspection = _loader.Inspect(id);
        if (inspection.Pack is not { } pack)
        {
            return inspection.Findings;
        }

        var findings = new List<Diagnostic>(inspection.Findings);
        Names(inspection, pack, findings);
        findings.AddRange(RequiredSections.Check(inspection));
        findings.AddRange(Styles(inspection, pack));
        new UseLint(inspection, [PackUse.Of(inspection), .. Descendants(inspection).Select(PackUse.Of)], findings).Check();
        return [.. findings.Distinct().OrderBy(finding => finding.Place.File, StringComparer.Ordinal).ThenBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column)];
    }

    private static void Names(PackInspection inspection, FormatPack pack, List<Diagnostic> findings)
    {
        var specimen = Specimen.For(pack);
        var templates = new TemplateLint(pack, new KnownNames(specimen, new PhraseBook(pack.Templates.Phrases)), findings);
        foreach (var template in pack.Templates.Names.Select(name => pack.Templates.Load(name)!).Concat(pack.Templates.Phrases).Append(pack.Templates.Report))
        {
            if (template is not null)
            {
                templates.Check(TemplateEvents.Of(template));
            }
        }

        foreach (var yaml in YamlTemplate.Of(inspection.Files))
        {
            templates.Check(TemplateEvents.Of(yaml.Template), yaml.Place);
        }

        var tables = new TableLint(specimen.Facts, findings);
        foreach (var (_, file) in inspection.Files.Where(file => file.Key.StartsWith("tables/", StringComparison.Ordinal)))
        {
            tables.Table(file);
        }

        tables.Charts(inspection.File("charts.yaml"));
        tables.Evaluation(inspection.File("evaluation.yaml"));
    }

    private static IEnumerable<Diagnostic> Styles(PackInspection inspection, FormatPack pack)
    {
        var texts = (inspection.File("style.yaml")["texts"] as PackMap)?.Entries ?? [];
        foreach (var (name, value) in texts)
        {
            if (!TextStyle.Defaults.ContainsKey(name))
            {
                yield return new Diagnostic(PackCodes.UnknownKey, Severity.Warning, value.KeyPlace ?? value.Place, $"没有哪种文字用样式“{name}”", KnownNames.Hint(name, TextStyle.Defaults.Keys));
            }

            if ((value as PackMap)?["font"] is PackScalar { Text: { } font } scalar && !pack.Style.Fonts.ContainsKey(font))
            {
                yield return new Diagnostic(PackCodes.WrongValue, Severity.Error, scalar.Place, $"没有字体“{font}”",
                    NearMiss.Find(font, pack.Style.Fonts.Keys) is { } near ? $"是不是“{near}”？" : $"现有：{string.Join('、', pack.Style.Fonts.Keys.Order(StringComparer.Ordinal))}");
            }
        }
    }

    /// <summary>The packs that extend this one, near or far: what they use of it is used.</summary>
    private IEnumerable<PackInspection> Descendants(PackInspection parent) => folders.All()
        .Where(id => id != parent.Own.Name)
        .Select(_loader.Inspect)
        .Where(child => child.Pack is not null && child.Sources[..^1].Any(source => source.Folder == parent.Own.Folder));
}
