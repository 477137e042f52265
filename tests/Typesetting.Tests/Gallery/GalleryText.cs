using Typesetting.Boxes;
using Typesetting.Text;

namespace Typesetting.Tests.Gallery;

/// <summary>Running text: breaking, spacing, punctuation, bold, links, lists, quotations, notes.</summary>
internal static class GalleryText
{
    private const string Prose =
        "2021年度收、支总计157.11万元。与上年相比，收、支总计各增加15.95万元，增长11.3%，主要原因是人员经费增加。"
        + "其中：财政拨款收入157.11万元，占本年收入100.0%；其他收入0.00万元，占0.0%。“三公”经费支出（含公务接待费）比预算减少0.53万元，下降23.5%，"
        + "根据《中华人民共和国预算法》《党政机关厉行节约反对浪费条例》（2013年印发）等规定，严格控制支出——从严、从紧、从细……确保只减不增。"
        + "年末在职人员8人，离退休人员12人，车辆编制1辆，房屋面积1,234.56平方米，占用面积比例35.7‰，完成年初预算的105.1％。";

    public static IReadOnlyList<Box> Boxes() =>
    [
        GalleryDocument.Heading(1, "一、正文", "text"),
        GalleryDocument.Heading(2, "（一）禁则与标点", "text.rules"),
        P(Prose),
        P(Prose.Replace("2021", "2020").Replace("增加", "减少")),
        GalleryDocument.Heading(3, "1．粗体、链接与注", "text.inline"),
        new ParagraphBox(
            [
                new TextRun("本段有"), new TextRun("粗体字", GalleryDocument.Body with { Bold = true }), new TextRun("、"),
                new TextRun("楷体粗字（合成）", new TextStyle { Font = "楷体", Size = 16, Bold = true }), new TextRun("、"),
                new TextRun("下划线", GalleryDocument.Body with { Underline = true }),
                new TextRun("、指向"), new TextRun("图表一节", null, new AnchorTarget("charts")), new TextRun("的链接，以及"),
                new TextRun("https://example.org/a/b?c=d", null, new UriTarget("https://example.org/a/b?c=d")),
                new TextRun("。注见"), new TextRun("①", GalleryDocument.Body with { Superscript = true }, new AnchorTarget("note1")),
                new TextRun("。图表在第"), new PageReference("charts"), new TextRun("页。"),
            ],
            GalleryDocument.Body,
            GalleryDocument.BodyLines),
        new ListBox(
            [
                new ListItem("（1）", new ParagraphBox("第一项，较短。", GalleryDocument.Body, GalleryDocument.BodyLines with { FirstLineIndentInEms = 0 })),
                new ListItem("（2）", new ParagraphBox("第二项，" + Prose[..120], GalleryDocument.Body, GalleryDocument.BodyLines with { FirstLineIndentInEms = 0 })),
            ],
            GalleryDocument.Body,
            GalleryDocument.BodyLines,
            32,
            48),
        new IndentBox(P("引文缩进排印，左右各两字。" + Prose[..80]), 32, 32, isQuotation: true),
        P("English words inside Chinese 段落 keep together, and Typesetting breaks only at spaces. It’s “quoted” text — 中文“引号”不同。"),
        P("不到两倍字距的破折号——连成一线——省略号……也是。It’s the students’ “own” work，‘单引号’与“双引号”相邻：“《书名》”（“括号”）。给分按80%—50%（含）、50%—0%两档，期间为2020—2021年、1月—12月。"),
        P("2021年度支出合计157.11万元，其中：基本支出68.61万元，占本年支出43.7%；项目支出88.50万元，占本年支出56.3%。人员12人。"),
        GalleryDocument.Heading(2, "（二）“三公”经费（含2021年因公出国（境）费）支出决算情况说明", "text.kai"),
        GalleryDocument.Heading(3, "3．住房保障支出（类）住房改革支出（款）信息技术住房公积金（项）", "text.title"),
        new AnchorBox("note1", new ParagraphBox("① 注：这是一条注释，小号字。", GalleryDocument.Small, new ParagraphStyle { LineSpacing = LineSpacing.Multiple(1.4), SpaceBefore = 6, SpaceAfter = 12 }, TextRole.Note)),
        .. Enumerable.Range(1, 6).SelectMany(i => new[] { GalleryDocument.Heading(2, $"（{"一二三四五六"[i - 1]}）第{i}节", $"text.s{i}"), P(From(i)) }),
    ];

    /// <summary>The prose from a sentence or clause on, so that paragraphs differ.</summary>
    private static string From(int start) => string.Join('，', Prose.Split('，').Skip(start));

    private static ParagraphBox P(string text) => new(text, GalleryDocument.Body, GalleryDocument.BodyLines);
}
