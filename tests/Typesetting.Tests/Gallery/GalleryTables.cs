using Typesetting.Boxes;
using Typesetting.Text;
using static System.FormattableString;

namespace Typesetting.Tests.Gallery;

/// <summary>Tables: merged heads, repeated heads, merged body cells, decimal columns, a row taller than a page.</summary>
internal static class GalleryTables
{
    public static IReadOnlyList<Box> Wide()
    {
        TableRow[] head =
        [
            new([H("项目", 2, 1), H("本年收入合计", 1, 3), H("财政拨款收入", 1, 3), H("上级补助收入", 1, 3), H("事业收入", 2, 1), H("其他收入", 1, 3)]),
            new([H("科目编码"), H("科目名称"), H("小计"), H("其中：教育收费")]),
            new([H("栏次", 2, 1), H("1"), H("2"), H("3"), H("4"), H("5"), H("6")]),
        ];
        head[1] = new TableRow([H("功能分类科目编码", 1, 2), H("科目名称", 1, 2), H("小计", 1, 2), H("其中：教育收费", 1, 2)]);
        head[2] = new TableRow([]);
        var body = Enumerable.Range(0, 30).Select(i => new TableRow(
            [L($"20{i:00}{i % 9}01"), L(i % 5 == 0 ? "行政运行（公安）" : "社会保障和就业支出"), .. Enumerable.Range(0, 6).Select(k => N(Invariant($"{(i + 1) * (k + 3) * 97.31:#,0.00}")))]));
        return
        [
            GalleryDocument.Heading(1, "二、宽表", "wide"),
            new TableBox(Columns(8), head, body.ToList())
            {
                Caption = Caption("收入决算表"), ContinuedCaption = Caption("收入决算表（续表）"), Source = "wide",
            },
        ];
    }

    public static IReadOnlyList<Box> Long()
    {
        TableRow[] head = [new([H("类别"), H("项目"), H("金额"), H("完成率")])];
        var body = new List<TableRow>();
        for (var i = 0; i < 45; i++)
        {
            var cells = new List<TableCell>();
            if (i % 3 == 0) cells.Add(new TableCell(Text($"第{i / 3 + 1}类", TextAlignment.Center)) { RowSpan = 3, HeadsRow = true });
            cells.Add(L(i == 20 ? "这个单元格里的文字很长，长到一行放不下，需要折成好几行，才能全部放进去，而且行高要随之变化。" : $"项目{i + 1}"));
            cells.Add(N(Invariant($"{i * 13.7 + 0.05:0.0#}")));
            cells.Add(N(i % 4 == 0 ? "—" : Invariant($"{i * 2.345:0.##}%")));
            body.Add(new TableRow(cells));
        }

        body.Add(new TableRow([L("合计", 2), N("14,123.50"), N("100%")]));
        var tall = new TableRow([L("绩效目标"), L(string.Concat(Enumerable.Repeat("年度绩效目标的文字可以写得非常长，长过一整页，这时一行只好分在两页上。", 60))), L("甲"), L("乙")]);
        return
        [
            GalleryDocument.Heading(1, "三、长表", "long"),
            new TableBox(Columns(4), head, body) { Caption = Caption("长表"), ContinuedCaption = Caption("续表"), Source = "long" },
            new SpacerBox(12),
            new TableBox(Columns(4), head, [tall]) { Caption = Caption("一行比一页高"), Source = "tall" },
        ];
    }

    private static ParagraphBox Caption(string text) => new(
        text, GalleryDocument.Table with { Bold = true }, new ParagraphStyle { Alignment = TextAlignment.Center, SpaceAfter = 4 });

    private static TableColumn[] Columns(int count) => Enumerable.Range(0, count).Select(_ => new TableColumn()).ToArray();

    private static ParagraphBox Text(string text, TextAlignment alignment) => new(text, GalleryDocument.Table, GalleryDocument.Flush with { Alignment = alignment });

    private static TableCell H(string text, int columns = 1, int rows = 1) =>
        new(Text(text, TextAlignment.Center)) { ColumnSpan = columns, RowSpan = rows };

    private static TableCell L(string text, int columns = 1) => new(Text(text, TextAlignment.Left)) { ColumnSpan = columns };

    private static TableCell N(string text) => new(Text(text, TextAlignment.Decimal));
}
