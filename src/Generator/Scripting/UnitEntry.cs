using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Packs;
using FinalAccounts.Model.Figures;

using Templating;

namespace FinalAccounts.Generator.Scripting;

/// <summary>Who the unit is, as templates see it.</summary>
internal static class UnitEntry
{
    /// <summary>The entry <c>unit</c>.</summary>
    public static ScriptObject Of(UnitDescription unit, FormatPack pack)
    {
        return ValueLists.Entry(
            ("name", MarkdownText.Escape(unit.Name)),
            ("short_name", MarkdownText.Escape(unit.ShortName ?? unit.Name)),
            ("self", MarkdownText.Escape(unit.Self ?? pack.Words.GetValueOrDefault("self", "本单位"))),
            ("kind", UnitWords.Of(unit.Kind)),
            ("superior", MarkdownText.Escape(unit.Superior ?? "")),
            ("level", UnitWords.Of(unit.Level)),
            ("is_institution", unit.Kind == UnitKind.Institution),
            ("has_subunits", unit.Units.Length > 1),
            ("departments", new ScriptArray(unit.Departments.Select(MarkdownText.Escape)).Freeze()),
            ("units", ValueLists.List(unit.Units.Select(member => ValueLists.Entry(
                ("name", MarkdownText.Escape(member.Name)),
                ("kind", UnitWords.Of(member.Kind)),
                ("remark", MarkdownText.Escape(member.Remark ?? "")),
                ("independent", member.OwnAccounts))))));
    }
}
