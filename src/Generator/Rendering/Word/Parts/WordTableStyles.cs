using System.Globalization;

using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Styling;

using TableStyle = FinalAccounts.Generator.Styling.TableStyle;
using TextAlignment = FinalAccounts.Generator.Styling.TextAlignment;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>The styles of tables: their lines above, their cells, their rules.</summary>
internal static class WordTableStyles
{
    /// <summary>The styles.</summary>
    /// <param name="style">How the report looks.</param>
    /// <param name="sizes">The sizes that tables were shrunk to; each gets its own set of cell styles.</param>
    public static IEnumerable<Style> Create(ReportStyle style, IEnumerable<decimal> sizes) =>
    [
        .. LinesAbove(style).Select(draft => draft.Create(style)),
        .. LinesBelow(style).Select(draft => draft.Create(style)),
        .. Cells(style).Select(draft => draft.Create(style)),
        .. sizes.SelectMany(size => Cells(style).Select(draft => Shrink(draft, size).Create(style))),
        Empty(),
        Ruled(style.Table),
    ];

    private static IEnumerable<StyleDraft> LinesAbove(ReportStyle style)
    {
        var unit = style.Text("tableUnit");
        yield return new(WordStyleIds.TableTitle, "表题", style.Text("tableTitle")) { Next = WordStyleIds.TableUnit, KeepWithNext = true };
        yield return new(WordStyleIds.TableForm, "表号", unit with { Alignment = TextAlignment.Right }) { KeepWithNext = true };
        yield return UnitLine(WordStyleIds.TableUnit, "表格单位", unit, WordPage.Portrait(style));
        yield return UnitLine(WordStyleIds.TableUnitWide, "表格单位（横排）", unit, WordPage.Landscape(style));
    }

    /// <summary>Notes, the first of them a little below the table; and the gap below a table without notes.</summary>
    private static IEnumerable<StyleDraft> LinesBelow(ReportStyle style)
    {
        yield return new(WordStyleIds.TableNote, "表注", style.Text("note") with { BeforeInPoints = WordStyleIds.SpaceAfterTableInPoints })
        {
            BasedOn = WordStyleIds.Note,
            Adjust = paragraph => paragraph.ContextualSpacing = new ContextualSpacing(),
        };
        var gap = style.Text("note") with { SizeInPoints = 1, LineInPoints = WordStyleIds.SpaceAfterTableInPoints };
        yield return new(WordStyleIds.AfterTable, "表后", gap)
        {
            Next = WordStyleIds.Body,
            Priority = 99,
        };
    }

    /// <summary>The unit's name at the left, 单位：万元 at the right edge of the page's text.</summary>
    private static StyleDraft UnitLine(string id, string name, TextStyle text, WordPage page) => new(id, name, text)
    {
        KeepWithNext = true,
        Adjust = paragraph => paragraph.Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Position = page.TextWidth }),
    };

    private static IEnumerable<StyleDraft> Cells(ReportStyle style)
    {
        var text = style.Text("tableText");
        yield return new(WordStyleIds.TableText, "表格文字", text);
        yield return new(WordStyleIds.TableLabel, "表格居中", text with { Alignment = TextAlignment.Center })
        {
            BasedOn = WordStyleIds.TableText,
        };
        yield return new(WordStyleIds.TableCode, "表格编码", text) { BasedOn = WordStyleIds.TableText };
        yield return new(WordStyleIds.TableFigure, "表格数字", text with { Alignment = TextAlignment.Right })
        {
            BasedOn = WordStyleIds.TableText,
        };
        yield return new(WordStyleIds.TableHead, "表头", style.Text("tableHead")) { BasedOn = WordStyleIds.TableText };
    }

    private static StyleDraft Shrink(StyleDraft draft, decimal sizeInPoints)
    {
        var scale = sizeInPoints / draft.Text.SizeInPoints;
        return draft with
        {
            Id = WordStyleIds.Shrunk(draft.Id, sizeInPoints),
            Name = string.Create(CultureInfo.InvariantCulture, $"{draft.Name} {sizeInPoints:0.##}磅"),
            Text = draft.Text with { SizeInPoints = sizeInPoints, LineInPoints = draft.Text.LineInPoints * scale },
            BasedOn = draft.Id,
            Priority = 99,
        };
    }

    /// <summary>The style that Word expects every table to build on.</summary>
    private static Style Empty() => new(
        new StyleName { Val = "Normal Table" },
        new UIPriority { Val = 99 },
        new SemiHidden(),
        new UnhideWhenUsed(),
        new StyleTableProperties(
            new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
            Margins(0m, 5.4m)))
    {
        Type = StyleValues.Table,
        StyleId = "TableNormal",
        Default = true,
    };

    private static Style Ruled(TableStyle table)
    {
        var inner = (uint)Math.Max(2, WordUnits.EighthPoints(table.RuleInPoints));
        var outer = inner * 2;
        return new Style(
            new StyleName { Val = "决算表" },
            new BasedOn { Val = "TableNormal" },
            new UIPriority { Val = 59 },
            new PrimaryStyle(),
            new StyleTableProperties(
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableBorders(
                    Rule(new TopBorder(), outer),
                    Rule(new LeftBorder(), outer),
                    Rule(new BottomBorder(), outer),
                    Rule(new RightBorder(), outer),
                    Rule(new InsideHorizontalBorder(), inner),
                    Rule(new InsideVerticalBorder(), inner)),
                Margins(table.RowPaddingInPoints, table.PaddingInPoints)),
            new StyleTableCellProperties(
                new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }))
        {
            Type = StyleValues.Table,
            StyleId = WordStyleIds.Table,
            CustomStyle = true,
        };
    }

    private static T Rule<T>(T border, uint eighths)
        where T : BorderType
    {
        border.Val = BorderValues.Single;
        border.Size = eighths;
        border.Space = 0U;
        border.Color = "000000";
        return border;
    }

    private static TableCellMarginDefault Margins(decimal vertical, decimal horizontal)
    {
        var (high, wide) = (WordUnits.TwipsOfPoints(vertical), (short)WordUnits.TwipsOfPoints(horizontal));
        var height = high.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new TableCellMarginDefault(
            new TopMargin { Width = height, Type = TableWidthUnitValues.Dxa },
            new TableCellLeftMargin { Width = wide, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = height, Type = TableWidthUnitValues.Dxa },
            new TableCellRightMargin { Width = wide, Type = TableWidthValues.Dxa });
    }
}
