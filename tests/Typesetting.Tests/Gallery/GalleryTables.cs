using Typesetting.Boxes;
using Typesetting.Text;
using static System.FormattableString;

namespace Typesetting.Tests.Gallery;

/// <summary>Tables: merged heads, repeated heads, merged body cells, decimal columns, a row taller than a page.</summary>
internal static class GalleryTables
{
    private static readonly (string Code, string Name)[] Classes =
    [
        ("2010301", "行政运行"), ("2010302", "一般行政管理事务"), ("2010303", "机关服务"), ("2010350", "事业运行"),
        ("2010399", "其他政府办公厅（室）及相关机构事务支出"), ("2040220", "执法办案"), ("2050201", "学前教育"), ("2050202", "小学教育"),
        ("2050203", "初中教育"), ("2050204", "高中教育"), ("2050205", "高等教育"), ("2050299", "其他普通教育支出"), ("2050302", "中等职业教育"),
        ("2060404", "科技成果转化与扩散"), ("2070104", "图书馆"), ("2070109", "群众文化"), ("2080501", "行政单位离退休"),
        ("2080502", "事业单位离退休"), ("2080505", "机关事业单位基本养老保险缴费支出"), ("2080506", "机关事业单位职业年金缴费支出"),
        ("2101101", "行政单位医疗"), ("2101102", "事业单位医疗"), ("2101103", "公务员医疗补助"), ("2110301", "大气"), ("2120501", "城乡社区环境卫生"),
        ("2130104", "事业运行"), ("2210201", "住房公积金"), ("2210202", "提租补贴"), ("2210203", "购房补贴"),
    ];

    public static IReadOnlyList<Box> Wide()
    {
        TableRow[] head =
        [
            new([H("项目", 2, 1), H("本年收入合计", 1, 2), H("财政拨款收入", 1, 2), H("上级补助收入", 1, 2), H("事业收入", 2, 1), H("其他收入", 1, 2)]),
            new([H("功能分类科目编码"), H("科目名称"), H("小计"), H("其中：教育收费")]),
            new([H("栏次", 2, 1), H("1"), H("2"), H("3"), H("4"), H("5"), H("6")]),
        ];
        var incomes = Classes.Select((_, i) => Income(i + 1)).ToList();
        var total = Enumerable.Range(0, 6).Select(column => incomes.Sum(income => income[column])).ToArray();
        return
        [
            GalleryHeadings.Of("wide"),
            new TableBox(
                Columns(8),
                head,
                [.. Classes.Zip(incomes, (one, income) => new TableRow([L(one.Code), L(one.Name), .. Amounts(income)])), new TableRow([L("合计", 2), .. Amounts(total)])])
            {
                Caption = Caption("收入决算表", "单位：万元"), ContinuedCaption = Caption("收入决算表（续表）", "单位：万元"), Source = "wide",
            },
        ];
    }

    public static IReadOnlyList<Box> Long()
    {
        TableRow[] head = [new([H("类别"), H("项目"), H("预算数"), H("决算数"), H("完成率")])];
        decimal[] rates = [1, 0.952m, 0.88m, 0.98m, 1];
        var (body, planned, spent) = (new List<TableRow>(), 0m, 0m);
        for (var i = 0; i < 45; i++)
        {
            // Every fourth was taken up within the year and has no budget.
            var (plan, actual) = i % 4 == 3 ? (0, 3.15m * i) : (12.5m * (i + 1), 12.5m * (i + 1) * rates[i % rates.Length]);
            (planned, spent) = (planned + plan, spent + actual);
            var cells = new List<TableCell>();
            if (i % 3 == 0) cells.Add(new TableCell(Text($"第{i / 3 + 1}类", TextAlignment.Center)) { RowSpan = 3, HeadsRow = true });
            cells.Add(L(i == 20 ? "这个单元格里的文字很长，长到一行放不下，需要折成好几行，才能全部放进去，而且行高要随之变化。" : $"项目{i + 1}"));
            body.Add(new TableRow([.. cells, .. Executed(plan, actual)]));
        }

        body.Add(new TableRow([L("合计", 2), .. Executed(planned, spent)]));
        return
        [
            GalleryHeadings.Of("long"),
            new TableBox(Columns(5), head, body) { Caption = Caption("长表", "单位：万元"), ContinuedCaption = Caption("长表（续表）", "单位：万元"), Source = "long" },
            new SpacerBox(12),
            Tall(),
        ];
    }

    private static TableBox Tall()
    {
        var targets = Enumerable.Range(1, 60).Select(i => Invariant($"目标{i}：年度绩效目标的文字可以写得非常长，长过一整页，这时一行只好分在两页上。"));
        TableRow[] head = [new([H("类别"), H("年度绩效目标"), H("分值"), H("得分")])];
        TableRow[] body = [new([L("绩效目标"), L(string.Concat(targets)), N("100"), N("97.5")])];
        return new TableBox(Columns(4), head, body)
        {
            Caption = Caption("一行比一页高"),
            ContinuedCaption = Caption("一行比一页高（续表）"),
            Source = "tall",
        };
    }

    /// <summary>A class's income: all of it, then its parts, of which the fifth is a part of the fourth.</summary>
    private static decimal[] Income(int number)
    {
        decimal grant = 97.31m * number, allowance = number % 3 == 0 ? 12.5m * number : 0, business = 4.2m * number, fees = 1.85m * number, other = 0.35m * number;
        return [grant + allowance + business + other, grant, allowance, business, fees, other];
    }

    private static IEnumerable<TableCell> Amounts(decimal[] amounts) => amounts.Select(amount => N(Invariant($"{amount:#,0.00}")));

    private static TableCell[] Executed(decimal plan, decimal actual) =>
        [N(plan == 0 ? "—" : Invariant($"{plan:#,0.00}")), N(Invariant($"{actual:#,0.00}")), N(plan == 0 ? "—" : Invariant($"{actual / plan * 100:0.##}%"))];

    private static StackBox Caption(string text, string? unit = null)
    {
        var title = new ParagraphBox(text, GalleryDocument.Table with { Bold = true }, new ParagraphStyle { Alignment = TextAlignment.Center, SpaceAfter = unit is null ? 4 : 0 });
        return new StackBox(unit is null ? [title] : [title, new ParagraphBox(unit, GalleryDocument.Small, GalleryDocument.Flush with { Alignment = TextAlignment.Right, SpaceAfter = 2 })]);
    }

    private static TableColumn[] Columns(int count) => Enumerable.Range(0, count).Select(_ => new TableColumn()).ToArray();

    private static ParagraphBox Text(string text, TextAlignment alignment) => new(text, GalleryDocument.Table, GalleryDocument.Flush with { Alignment = alignment });

    private static TableCell H(string text, int columns = 1, int rows = 1) =>
        new(Text(text, TextAlignment.Center)) { ColumnSpan = columns, RowSpan = rows };

    private static TableCell L(string text, int columns = 1) => new(Text(text, TextAlignment.Left)) { ColumnSpan = columns };

    private static TableCell N(string text) => new(Text(text, TextAlignment.Decimal));
}
