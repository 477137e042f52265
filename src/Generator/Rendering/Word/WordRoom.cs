using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// How much room a page has for a table. A Word file has no pages, but a table that stands right under its heading on a page of
/// its own has a known height to fit into.
/// </summary>
internal static class WordRoom
{
    /// <summary>The height left for the block in points; null when more than headings may stand on its page.</summary>
    /// <param name="blocks">The blocks of a section; a section begins a page.</param>
    /// <param name="at">The block's place among them.</param>
    /// <param name="page">The page.</param>
    /// <param name="style">How the report looks.</param>
    public static decimal? Before(ImmutableArray<Block> blocks, int at, WordPage page, ReportStyle style)
    {
        // The first heading's space above falls away at the top of the page; a few points more or less decide nothing.
        var room = WordUnits.Points(page.TextHeight);
        for (var before = at - 1; before >= 0 && blocks[before] is not PageBreakBlock; before--)
        {
            switch (blocks[before])
            {
                case SectionMark:
                    break;
                case HeadingBlock heading:
                    room -= Height(heading.Text, style.Text($"heading{WordHeadingRenderer.Level(heading)}"), page);
                    break;
                default:
                    return null;
            }
        }

        return room;
    }

    /// <summary>The height in points of the lines above a table and of its first note, which stays with its last row.</summary>
    public static decimal Around(ReportTable table, bool showTitle, WordPage page, ReportStyle style)
    {
        var height = showTitle && table.Title.Length > 0 ? Height(table.Title, style.Text("tableTitle"), page) : 0m;
        height += table.FormNumber.Length > 0 ? style.Text("tableUnit").LineInPoints : 0m;
        height += table.UnitName.Length + table.MoneyUnit.Length > 0 ? style.Text("tableUnit").LineInPoints : 0m;
        height += WordStyleIds.SpaceAfterTableInPoints;
        return height + (table.Notes.Length > 0 ? Height(table.Notes[0], style.Text("note"), page) : 0m);
    }

    private static decimal Height(string text, TextStyle style, WordPage page)
    {
        var room = (WordUnits.Points(page.TextWidth) / style.SizeInPoints) - style.FirstLineInCharacters;
        return style.BeforeInPoints + style.AfterInPoints + (WordTextWidth.Lines(text, room) * style.LineInPoints);
    }
}
