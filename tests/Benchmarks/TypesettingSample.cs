using System.Globalization;
using Typesetting;
using Typesetting.Boxes;
using Typesetting.Drawing;
using Typesetting.Fonts;
using Typesetting.Layout;
using Typesetting.Text;

namespace Benchmarks;

/// <summary>
/// A made-up report of the size the performance targets speak of: about 36 pages, 18,000 Chinese characters, nine tables and
/// fourteen in attachments with 3,800 cells together, four charts, a table of contents.
/// </summary>
internal static class TypesettingSample
{
    private const string Prose =
        "2021年度收、支总计157.11万元。与上年相比，收、支总计各增加15.95万元，增长11.3%，主要原因是人员经费增加。其中：财政拨款收入157.11万元，"
        + "占本年收入100.0%；其他收入0.00万元，占0.0%。“三公”经费支出（含公务接待费）比预算减少0.53万元，下降23.5%，根据《中华人民共和国预算法》等规定，"
        + "严格控制支出，确保只减不增。年末在职人员8人，离退休人员12人，车辆编制1辆，房屋面积1,234.56平方米，完成年初预算的105.1%。";

    // A real report has about 1,200 different characters: these make up for the prose's sameness.
    private static readonly string Variety = string.Concat(Enumerable.Range(0, 1000).Select(i => (char)(0x4E00 + i * 7)).Where(c => c < 0x9FA0));

    private static readonly TextStyle Body = new() { Font = "body", Size = 16 };
    private static readonly TextStyle Cell = new() { Font = "body", Size = 10.5 };
    private static readonly ParagraphStyle BodyLines = new() { FirstLineIndentInEms = 2, LineSpacing = LineSpacing.Fixed(28.95) };
    private static readonly ParagraphStyle CellLines = new() { Alignment = TextAlignment.Left, LineSpacing = LineSpacing.Fixed(14) };

    /// <summary>The document, made anew so that nothing of an earlier one is reused.</summary>
    /// <param name="size">1 for the report of the targets; 4 for four times as many paragraphs, rows and tables.</param>
    public static TypesetDocument Build(int size = 1)
    {
        var boxes = new List<Box>();
        var entries = new List<ContentsEntry>();
        for (var i = 0; i < 60 * size; i++)
        {
            if (i % 4 == 0) boxes.Add(Heading($"{i / 4 + 1}、第{i / 4 + 1}节标题", $"s{i}", i % 8 == 0 ? 1 : 2, entries));
            boxes.Add(new ParagraphBox(Prose[(i * 3 % 40)..] + Variety.Substring(i * 16 % 900, 60), Body, BodyLines));
            if (i % 15 == 7) boxes.Add(Chart(i));
        }

        for (var i = 0; i < 23 * size; i++) boxes.Add(Table(i, i < 9 ? 30 : 15, i < 9 ? 8 : 6));
        return Document(entries, boxes);
    }

    /// <summary>A document of one-line paragraphs, every tenth of them a heading.</summary>
    public static TypesetDocument Lines(int count)
    {
        var boxes = new List<Box>();
        var entries = new List<ContentsEntry>();
        for (var i = 0; i < count; i++)
        {
            if (i % 10 == 0) boxes.Add(Heading($"第{i}行", $"s{i}", 1, entries));
            else boxes.Add(new ParagraphBox(Variety.Substring(i * 16 % 900, 20), Body, BodyLines));
        }

        return Document(entries, boxes);
    }

    private static TypesetDocument Document(List<ContentsEntry> entries, List<Box> boxes) => new()
    {
        Information = new DocumentInformation { Title = "示例", Created = DateTimeOffset.UnixEpoch },
        Fonts = new Dictionary<string, FontChain>
        {
            ["body"] = new("FangSong", "Noto Serif CJK SC"),
            ["heading"] = new("SimHei", "Noto Sans CJK SC"),
            ["kai"] = new("KaiTi", "LXGW WenKai"),
        },
        Sections =
        [
            new Section(Page, [new ContentsBox(entries, [new ContentsLevelStyle(Body, CellLines)])]) { Numbering = PageNumbering.None },
            new Section(Page, boxes) { Numbering = new PageNumbering { Start = 1 } },
        ],
    };

    private static PageSetup Page { get; } = new()
    {
        Margins = new Margins(105, 74, 99, 79),
        Footer = new PageFurniture(new ParagraphBox([new TextRun("— "), new PageNumber(), new TextRun(" —")], Cell, CellLines), 20),
    };

    /// <summary>A table of the given size.</summary>
    public static TableBox Table(int seed, int rows, int columns)
    {
        TableRow Row(Func<int, TableCell> cell) => new(Enumerable.Range(0, columns).Select(cell).ToArray());
        var head = Row(c => new TableCell(new ParagraphBox($"栏目{c + 1}", Cell with { Bold = true }, CellLines with { Alignment = TextAlignment.Center })));
        var body = Enumerable.Range(0, rows).Select(r => Row(c => new TableCell(new ParagraphBox(
            c == 0 ? Variety.Substring((seed * 31 + r * 7) % 900, 8) : ((seed + r) * (c + 1) * 13.57).ToString("#,0.00", CultureInfo.InvariantCulture),
            Cell,
            CellLines with { Alignment = c == 0 ? TextAlignment.Left : TextAlignment.Decimal })))).ToArray();
        return new TableBox(Enumerable.Range(0, columns).Select(_ => new TableColumn()).ToArray(), [head], body);
    }

    private static KeepWithNextBox Heading(string text, string anchor, int level, List<ContentsEntry> entries)
    {
        entries.Add(new ContentsEntry(text, level, anchor));
        var style = Body with { Font = level == 1 ? "heading" : "kai" };
        return new KeepWithNextBox(new AnchorBox(anchor, new ParagraphBox(text, style, BodyLines, TextRole.Heading1 + level - 1), new Bookmark(text, level)));
    }

    private static DrawingBox Chart(int i)
    {
        var style = new ChartStyle { Text = Cell };
        VectorDrawing drawing = i % 2 == 0
            ? new PieChart([new ChartSlice("基本支出", 68.61, "68.61万元"), new ChartSlice("项目支出", 88.5, "88.50万元")], style, isRing: true)
            : new ColumnChart(["2020年", "2021年"], [new ChartSeries("总计", [141.16, 157.11], ["141.16", "157.11"])], style);
        return new DrawingBox(drawing, "图");
    }
}
