using System.Globalization;

using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Styling;

using TextAlignment = FinalAccounts.Generator.Styling.TextAlignment;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>The styles of tables: their lines above, their cells, their rules.</summary>
internal static class WordTableStyles
{
    /// <summary>The part of a cell's padding that text may take where it would break otherwise.</summary>
    public const decimal PaddingForText = 0.25m;

    private const decimal HairInPoints = 0.1m;

    private const decimal SpaceBeforeNotesInPoints = 4m;

    private const decimal FigureOverhangInEms = 0.8m;

    /// <summary>The styles that every report has.</summary>
    public static IEnumerable<Style> Create(ReportStyle style) =>
    [
        .. LinesAbove(style).Select(draft => draft.Create(style)),
        .. LinesBelow(style).Select(draft => draft.Create(style)),
        .. Cells(style).Select(draft => draft.Create(style)),
        Empty(),
        Ruled(style, WordTableLook.Roomy(style)),
    ];

    /// <summary>The styles of cells in tables of a look that shrank.</summary>
    public static IEnumerable<Style> OfCells(ReportStyle style, WordTableLook look) => Cells(style).Select(draft => Shrink(draft, look).Create(style));

    /// <summary>The style of tables of a look.</summary>
    public static IEnumerable<Style> OfTable(ReportStyle style, WordTableLook look) => [Ruled(style, look)];

    /// <summary>The style of figures that stand further left than their column's others.</summary>
    public static IEnumerable<Style> OfFigures(ReportStyle style, WordFigureLook look)
    {
        var whole = Cells(style).Single(draft => draft.Id == WordStyleIds.TableFigure);
        return [Lacking(look.Scale == 1m ? whole : Shrink(whole, look.Table), look).Create(style)];
    }

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
        yield return new(WordStyleIds.TableNote, "表注", style.Text("note") with { BeforeInPoints = SpaceBeforeNotesInPoints, AfterInPoints = WordStyleIds.SpaceAfterTableInPoints })
        {
            BasedOn = WordStyleIds.Note,
            Adjust = paragraph => paragraph.ContextualSpacing = new ContextualSpacing(),
        };
        // Space behind a line falls away at the foot of a page, which a table may fill.
        var gap = style.Text("note") with { SizeInPoints = 1, LineInPoints = 1, AfterInPoints = WordStyleIds.SpaceAfterTableInPoints - 1 };
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
        yield return Cell(style, WordStyleIds.TableText, "表格文字", text, overhang: 0m) with { BasedOn = WordStyleIds.Normal };
        yield return Cell(style, WordStyleIds.TableLabel, "表格居中", text with { Alignment = TextAlignment.Center }, overhang: 0m);
        yield return Cell(style, WordStyleIds.TableCode, "表格编码", text, FigureOverhangInEms);
        yield return Cell(style, WordStyleIds.TableFigure, "表格数字", text with { Alignment = TextAlignment.Right }, FigureOverhangInEms);
        yield return Cell(style, WordStyleIds.TableHead, "表头", style.Text("tableHead"), overhang: 0m);
    }

    /// <summary>
    /// The style of a cell's text. At its open end the text may reach into the padding, and a figure beyond it: no program knows of a
    /// cell that must not be broken, and in a font a shade wider than the one measured the last digit would stand on a line of its own.
    /// </summary>
    private static StyleDraft Cell(ReportStyle style, string id, string name, TextStyle text, decimal overhang) => new(id, name, text)
    {
        BasedOn = WordStyleIds.TableText,
        Adjust = paragraph =>
        {
            var inner = -(style.Table.PaddingInPoints * PaddingForText);
            var room = WordUnits.TwipsOfPoints(inner - (overhang * text.SizeInPoints)).ToString(CultureInfo.InvariantCulture);
            var half = WordUnits.TwipsOfPoints(inner / 2).ToString(CultureInfo.InvariantCulture);
            paragraph.Indentation = text.Alignment switch
            {
                TextAlignment.Right => new Indentation { Left = room, Right = "0" },
                TextAlignment.Center => new Indentation { Left = half, Right = half },
                _ => new Indentation { Left = "0", Right = room },
            };
        },
    };

    private static StyleDraft Shrink(StyleDraft draft, WordTableLook look) => draft with
    {
        Id = look.CellStyle(draft.Id),
        Name = $"{draft.Name} {look.Percent}%",
        Text = draft.Text with { SizeInPoints = look.SizeOf(draft.Text.SizeInPoints), LineInPoints = draft.Text.LineInPoints * look.Scale },
        BasedOn = draft.Id,
        Priority = 99,
    };

    private static StyleDraft Lacking(StyleDraft figure, WordFigureLook look) => figure with
    {
        Id = look.Style,
        Name = $"{figure.Name} {look.Words}",
        BasedOn = figure.Id,
        Priority = 99,
        Adjust = paragraph =>
        {
            figure.Adjust!(paragraph);
            paragraph.Indentation!.Right = WordUnits.TwipsOfPoints(look.LackInEms * figure.Text.SizeInPoints).ToString(CultureInfo.InvariantCulture);
        },
    };

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

    /// <summary>
    /// The table style of a look. Rules take room of their own in office programs, which the padding makes up for; a hair more is taken
    /// off, since a table that fills its page to the point must not need another.
    /// </summary>
    private static Style Ruled(ReportStyle style, WordTableLook look)
    {
        var table = style.Table;
        var id = look.TableStyle(style);
        var above = Math.Max(0m, look.PaddingInPoints - (table.RuleInPoints / 2) - HairInPoints);
        var inner = (uint)Math.Max(2, WordUnits.EighthPoints(table.RuleInPoints));
        var outer = inner * 2;
        return new Style(
            new StyleName { Val = id.Replace(WordStyleIds.Table, "决算表", StringComparison.Ordinal) },
            new BasedOn { Val = "TableNormal" },
            new UIPriority { Val = id == WordStyleIds.Table ? 59 : 99 },
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
                Margins(above, table.PaddingInPoints * look.Scale)),
            new StyleTableCellProperties(
                new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }))
        {
            Type = StyleValues.Table,
            StyleId = id,
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
        var height = high.ToString(CultureInfo.InvariantCulture);
        return new TableCellMarginDefault(
            new TopMargin { Width = height, Type = TableWidthUnitValues.Dxa },
            new TableCellLeftMargin { Width = wide, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = height, Type = TableWidthUnitValues.Dxa },
            new TableCellRightMargin { Width = wide, Type = TableWidthValues.Dxa });
    }
}
