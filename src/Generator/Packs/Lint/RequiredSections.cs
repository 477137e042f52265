using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Packs.Lint;

/// <summary>The sections that a report must have, and which of them a pack's outline lacks.</summary>
internal static class RequiredSections
{
    /// <summary>The national form's: four parts, nine tables, and the explanations that the catalogue of open government asks for (domain rules ).</summary>
    public static readonly ImmutableArray<string> National =
    [
        "overview.duties", "overview.organisation",
        "tables.01", "tables.02", "tables.03", "tables.04", "tables.05", "tables.06", "tables.07", "tables.08", "tables.09",
        "notes.total", "notes.income", "notes.expenditure", "notes.fiscal", "notes.gpb.total", "notes.gpb.structure", "notes.gpb.detail",
        "notes.basic", "notes.threePublic", "notes.governmentFund", "notes.operatingCost", "notes.procurement", "notes.assets", "notes.performance",
        "glossary",
    ];

    public static IEnumerable<Diagnostic> Check(PackInspection inspection)
    {
        var pack = inspection.Pack!;
        var outline = inspection.File(PackLoader.PackFile)["outline"];
        var keys = OutlineCheck.Leaves(outline).Select(leaf => leaf.Text("key")).ToHashSet(StringComparer.Ordinal);
        return (pack.Required.IsEmpty ? National : pack.Required).Where(key => !keys.Contains(key)).Select(key => new Diagnostic(
            PackCodes.MissingSection, Severity.Warning, outline?.KeyPlace ?? new Place(inspection.Own.Name + "/" + PackLoader.PackFile), $"缺少必备的章节“{key}”",
            "在 outline 里补上；本地格式不要的，在 pack.yaml 的 required 里列出必备的章节"));
    }
}
