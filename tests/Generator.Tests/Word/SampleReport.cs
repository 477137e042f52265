using System.Collections.Immutable;
using System.Globalization;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Tests.Word;

/// <summary>Made-up documents: one that uses every kind of node, and one of a real report's size.</summary>
internal static class SampleReport
{
    private static readonly DocumentProperties Properties = new("某市某某局2021年度部门决算", "某市某某局", "部门决算", new DateOnly(2022, 9, 30));

    /// <summary>A document with every kind of block, inline, cell, row, page and chart.</summary>
    /// <param name="rows">How many rows the long tables have.</param>
    public static ReportDocument EveryNode(int rows = 30) => new(Properties,
    [
        new PagesBlock(PageKind.Cover,
        [
            Paragraph("某市某某局\n2021年度部门决算", ParagraphRole.Title),
            Paragraph("二〇二二年九月", ParagraphRole.Subtitle),
        ]),
        new PagesBlock(PageKind.Contents, [new ContentsBlock("目  录", 2)]),
        new SectionMark("overview.duties"),
        Heading(1, "第一部分 ", "某市某某局概况", "part-1"),
        Heading(2, "一、", "部门主要职责", "overview.duties"),
        new ParagraphBlock(
        [
            new TextInline("本年收入总计"),
            new FigureInline("income.total", "157.11万元"),
            new TextInline("，与上年相比"),
            new StrongInline([new TextInline("增加"), new FigureInline("income.total.change", "12.05万元"), new EmphasisInline([new TextInline("（加重）")])]),
            new TextInline("，主要原因是“三公”经费、项目支出变化——"),
            new EmphasisInline([new TextInline("见楷体说明")]),
            new TextInline("；参见"),
            new LinkInline("#notes.income", [new TextInline("收入决算情况说明")]),
            new TextInline("与"),
            new LinkInline("https://www.example.gov.cn/決算?a=1&b=2", [new TextInline("门户网站")]),
            new LineBreakInline(),
            new TextInline("换行之后的文字。"),
        ]),
        Heading(3, "（一）", "三级标题", "h3"),
        Heading(4, "1.", "四级标题", "h4"),
        Heading(5, "（1）", "五级标题", "h5"),
        new ListBlock(true, 3,
        [
            [Paragraph("有序列表第一项。"), Paragraph("第一项的第二段。")],
            [Paragraph("有序列表第二项。"), new ListBlock(false, 1, [[Paragraph("无序的下级项。")], [new ListBlock(true, 1, [[Paragraph("再下一级。")]])]])],
        ]),
        new QuoteBlock([Paragraph("引用的文字用楷体，左边空两个字。"), Paragraph("第二段。")]),
        new PageBreakBlock(),
        new SectionMark("tables.01"),
        Heading(1, "第二部分 ", "部门决算表", "part-2"),
        new TableBlock(Balance(rows), ShowTitle: true),
        new SectionMark("tables.02"),
        new PagesBlock(PageKind.Landscape, [Heading(2, "二、", "收入决算表", "tables.02"), new TableBlock(Wide(rows), ShowTitle: true)]),
        new PagesBlock(PageKind.Landscape, [new TableBlock(ThreePublic(), ShowTitle: true), Paragraph("横排页上的结尾段落。", ParagraphRole.Note)]),
        new SectionMark("notes.income"),
        Heading(1, "第三部分 ", "部门决算情况说明", "part-3"),
        Heading(2, "二、", "收入决算情况说明", "notes.income"),
        Heading(2, "附、", "不入目录的标题", "hidden", inContents: false),
        Paragraph("居中文字", ParagraphRole.Centered),
        Paragraph("顶格文字。", ParagraphRole.Flush),
        new ChartBlock(Columns()),
        new ChartBlock(Ring()),
        Paragraph("图表之后的说明文字。", ParagraphRole.Caption),
        new TableBlock(Empty(), ShowTitle: false),
        new TableBlock(Empty() with { UnitName = "", MoneyUnit = "", FormNumber = "", Notes = [] }, ShowTitle: false),
        new PageBreakBlock(),
        Paragraph("附件：某某项目绩效自评报告", ParagraphRole.AttachmentTitle),
        Paragraph("附件的正文。"),
        Paragraph("某市某某局\n2022年9月30日", ParagraphRole.Signature),
    ]);

    /// <summary>A document whose every text wants to break the file.</summary>
    public static ReportDocument Hostile()
    {
        const string text = "\0\u0001\u001F\uFFFE\uFFFF\uD800 <w:p>&amp;]]>\"'\r\n\t\u00A0\u200B\u202E😀𠀀 {page} %1.";
        var cell = TableCell.Of(text, CellKind.Figure, text);
        return new(new(text, text, text, new DateOnly(1, 1, 1)),
        [
            new SectionMark(text),
            new SectionMark(text),
            new ContentsBlock(text, 3),
            Heading(9, text, text, text),
            Heading(0, text, text, text),
            Heading(2, "", "", ""),
            new ParagraphBlock(
            [
                new TextInline(text), new FigureInline(text, text), new LinkInline("javascript:alert(1)", [new TextInline(text)]),
                new LinkInline("#nowhere", [new LinkInline("https://x.example/\"<>", [new TextInline(text)])]),
                new LinkInline("#" + text, [new LinkInline("#" + text, [new TextInline(text)])]), new TextInline(""),
            ]),
            new ListBlock(true, 0, [[], [new QuoteBlock([])]]),
            new TableBlock(new(text, text, [new(CellKind.Figure, 0)], [new([cell])], [new([cell, cell])], [text]) { FormNumber = text, UnitName = text, MoneyUnit = text }, true),
            new TableBlock(new("", "", [], [], [], []), true),
            new ChartBlock(new(text, ChartKind.Column, text, text, [text, ""], [new(text, [new(text, -1.5m, text), new(text, 0m, "")])])),
            new ChartBlock(new("", ChartKind.Ring, "", "", [], [])),
            new PagesBlock(PageKind.Landscape, []),
            new PagesBlock(PageKind.Cover, [new PagesBlock(PageKind.Cover, [])]),
            new PageBreakBlock(),
        ]);
    }

    /// <summary>A document of a real report's size: about 36 pages, nine tables, four charts, fourteen attached tables.</summary>
    public static ReportDocument FullSize()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new PagesBlock(PageKind.Cover, [Paragraph("某市某某局2021年度部门决算", ParagraphRole.Title)]));
        blocks.Add(new PagesBlock(PageKind.Contents, [new ContentsBlock("目  录", 2)]));
        for (var table = 1; table <= 9; table++)
        {
            blocks.Add(Heading(2, $"{table}、", "决算表", $"tables.{table}"));
            Block block = new TableBlock(table % 3 == 0 ? Balance(40) : Wide(40), ShowTitle: true);
            blocks.Add(table % 3 == 0 ? block : new PagesBlock(PageKind.Landscape, [block]));
        }

        for (var note = 1; note <= 60; note++)
        {
            blocks.Add(Heading(3, $"（{note}）", "情况说明", $"notes.{note}"));
            blocks.Add(new ParagraphBlock(
            [
                .. Enumerable.Range(0, 5).SelectMany(part => new Inline[]
                {
                    new TextInline("2021年度一般公共预算财政拨款支出决算数与上年相比增加，主要原因是人员经费正常增长以及项目安排变化，本年"),
                    new FigureInline($"fact.{note}.{part}", "157.11万元"),
                }),
            ]));
            if (note % 15 == 0)
            {
                blocks.Add(new ChartBlock((note % 30 == 0 ? Ring() : Columns()) with { Key = $"chart{note}" }));
            }
        }

        blocks.AddRange(Enumerable.Range(0, 14).Select(_ => new TableBlock(ThreePublic() with { Body = [.. Enumerable.Repeat(FigureRow(12), 12)] }, true)));
        return new(Properties, blocks.ToImmutable());
    }

    public static Chart Columns() => new("chart1", ChartKind.Column, "图1：收、支决算总计变动情况", "万元", ["2020年", "2021年"],
    [
        new("收入总计", [new("income.last", 145.06m, "145.06万元"), new("income.total", 157.11m, "157.11万元")]),
        new("支出总计", [new("expenditure.last", 145.06m, "145.06万元"), new("expenditure.total", 1157.11m, "1157.11万元")]),
    ]);

    public static Chart Ring() => new("chart2", ChartKind.Ring, "图2：支出决算结构", "%", ["基本支出", "项目支出", "上缴上级支出", "对附属单位补助支出", "经营支出"],
    [
        new("支出", [new("basic.share", 43.7m, "43.7%"), new("project.share", 51.1m, "51.1%"), new("upper.share", 3.2m, "3.2%"), new("subsidy.share", 1m, "1%"), new("business.share", 1m, "1.0%")]),
    ]);

    /// <summary>A table of two panels side by side.</summary>
    public static ReportTable Balance(int rows) => new("01", "收入支出决算总表",
        [new(CellKind.Text, 30), new(CellKind.RowNumber, 6), new(CellKind.Figure, 14), new(CellKind.Text, 30), new(CellKind.RowNumber, 6), new(CellKind.Figure, 14)],
        [
            new([Label("收入", 3), Label("支出", 3)]),
            new([Label("项目"), Label("行次"), Label("决算数"), Label("项目"), Label("行次"), Label("决算数")]),
            new([Label("栏次"), Number(""), Number("1"), Label("栏次"), Number(""), Number("2")], RowRole.ColumnNumbers),
        ],
        [
            .. Enumerable.Range(1, rows).Select(row => new TableRow(
            [
                Words("一、一般公共预算财政拨款收入"), Number(Text(row)), Figure("1,145.06"),
                Words("一、一般公共服务支出"), Number(Text(row + rows)), Figure(row % 3 == 0 ? "" : "45.06"),
            ])),
            new([Words("总计"), Number("31"), Figure("157.11"), Words("总计"), Number("62"), Figure("157.11")], RowRole.Total),
        ],
        ["注：本表反映部门本年度的总收支和年末结转结余情况。"])
    {
        FormNumber = "公开01表",
        UnitName = "部门：某市某某局",
        MoneyUnit = "单位：万元",
    };

    /// <summary>A wide table with merged heads.</summary>
    public static ReportTable Wide(int rows) => new("02", "收入决算表",
        [new(CellKind.Code, 9), new(CellKind.Text, 24), .. Enumerable.Repeat(new TableColumn(CellKind.Figure, 11), 7)],
        [
            new([Label("项目", 2), Label("本年收入合计", 1, 2), Label("财政拨款收入", 1, 2), Label("上级补助收入", 1, 2), Label("事业收入", 2), Label("经营收入", 1, 2), Label("其他收入", 1, 2)]),
            new([Label("功能分类\n科目编码"), Label("科目名称"), Label("小计"), Label("其中：教育收费")]),
            new([Label("栏次", 2), .. Enumerable.Range(1, 7).Select(column => Number(Text(column)))], RowRole.ColumnNumbers),
            new([Label("合计", 2), .. Enumerable.Range(1, 7).Select(_ => Figure("12,345,678.90"))], RowRole.Total),
        ],
        [
            .. Enumerable.Range(0, rows).Select(row => new TableRow(
            [
                TableCell.Of(row % 3 == 0 ? "208" : row % 3 == 1 ? "20805" : "2080505", CellKind.Code),
                Words(row % 3 == 2 ? "机关事业单位基本养老保险缴费支出" : "社会保障和就业支出"),
                .. Enumerable.Range(1, 7).Select(column => Figure(column % 2 == 0 ? "" : "345,678.90")),
            ], (RowRole)((int)RowRole.Class + (row % 3)))),
        ],
        ["注：本表反映部门本年度取得的各项收入情况。", "本表金额转换为万元时，因四舍五入可能存在尾数误差。"])
    {
        FormNumber = "公开02表",
        UnitName = "部门：某市某某局",
        MoneyUnit = "单位：万元",
    };

    /// <summary>A table of twelve narrow columns under a head of three rows.</summary>
    public static ReportTable ThreePublic() => new("07", "一般公共预算财政拨款“三公”经费支出决算表",
        [.. Enumerable.Repeat(new TableColumn(CellKind.Figure, 1), 12)],
        [
            new([Label("年初预算数", 6), Label("决算数", 6)]),
            new([.. Enumerable.Range(0, 2).SelectMany(_ => new[] { Label("合计", 1, 2), Label("因公出国（境）费", 1, 2), Label("公务用车购置及运行费", 3), Label("公务接待费", 1, 2) })]),
            new([.. Enumerable.Range(0, 2).SelectMany(_ => new[] { Label("小计"), Label("购置费"), Label("运行费") })]),
            new([.. Enumerable.Range(1, 12).Select(column => Number(Text(column)))], RowRole.ColumnNumbers),
        ],
        [FigureRow(12)],
        [])
    {
        FormNumber = "公开07表",
        UnitName = "部门：某市某某局",
        MoneyUnit = "单位：万元",
    };

    private static ReportTable Empty() => new("08", "政府性基金预算财政拨款收入支出决算表",
        [new(CellKind.Code, 1), new(CellKind.Figure, 2)],
        [new([Label("科目"), Label("金额")])],
        [new([Label("合计", 1, 2), Figure("")]), new([Figure("")])],
        ["说明：本部门无政府性基金收支。"])
    {
        UnitName = "部门：某市某某局",
        MoneyUnit = "单位：万元",
        IsEmpty = true,
    };

    private static TableRow FigureRow(int columns) => new([.. Enumerable.Range(1, columns).Select(column => Figure(Text(column) + ".05"))]);

    private static ParagraphBlock Paragraph(string text, ParagraphRole role = ParagraphRole.Body) => new([new TextInline(text)], role);

    private static HeadingBlock Heading(int level, string number, string text, string anchor, bool inContents = true) =>
        new(level, number, [new TextInline(text)], anchor, inContents);

    private static TableCell Words(string text) => TableCell.Of(text, CellKind.Text);

    private static TableCell Figure(string text) => TableCell.Of(text, CellKind.Figure, "fact." + text);

    private static TableCell Number(string text) => TableCell.Of(text, CellKind.RowNumber);

    private static TableCell Label(string text, int columns = 1, int rows = 1) => TableCell.Of(text, CellKind.Label, null, columns, rows);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
