using Typesetting.Boxes;
using Typesetting.Text;

namespace Typesetting.Tests.Gallery;

/// <summary>Running text: breaking, spacing, punctuation, bold, links, lists, quotations, notes.</summary>
internal static class GalleryText
{
    private const string ThisYear =
        "2021年度收、支总计157.11万元。与上年相比，收、支总计各增加15.95万元，增长11.3%，主要原因是信息化设备更新。"
        + "其中：财政拨款收入157.01万元，占本年收入99.9%；其他收入0.10万元，占0.1%。“三公”经费支出（含公务接待费）比预算减少0.53万元，下降23.5%，"
        + "根据《中华人民共和国预算法》《党政机关厉行节约反对浪费条例》（2013年印发）等规定，严格控制支出——从严、从紧、从细……确保只减不增。"
        + "年末在职人员8人，离退休人员12人，车辆编制1辆，房屋面积1,234.56平方米，对外出租面积比例35.7‰，完成年初预算的105.1％。";

    private const string LastYear =
        "2020年度收、支总计141.16万元。与上年相比，收、支总计各减少9.04万元，下降6.0%，主要原因是公用经费压减。"
        + "其中：财政拨款收入141.16万元，占本年收入100.0%；其他收入0.00万元，占0.0%。年末在职人员7人，离退休人员12人，车辆编制1辆，完成年初预算的97.6％。";

    public static IReadOnlyList<Box> Boxes() =>
    [
        GalleryHeadings.Of("text"),
        GalleryHeadings.Of("text.rules"),
        P(ThisYear),
        P(LastYear),
        GalleryHeadings.Of("text.inline"),
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
        new AnchorBox("note1", new ParagraphBox("① 注：这是一条注释，小号字，排在提到它的一段之后。", GalleryDocument.Small, new ParagraphStyle { FirstLineIndentInEms = 3.6, LineSpacing = LineSpacing.Multiple(1.4), SpaceBefore = 2, SpaceAfter = 8 }, TextRole.Note)),
        new ListBox(
            [
                new ListItem("（1）", Flush("第一项，较短。")),
                new ListItem("（2）", Flush("第二项，长到一行放不下：2021年度“三公”经费支出（含公务接待费）决算1.73万元，比预算2.26万元减少0.53万元，下降23.5%；折行以后，各行与本项的首字对齐，序号留在外面。")),
            ],
            GalleryDocument.Body,
            GalleryDocument.BodyLines,
            32,
            48),
        new IndentBox(P("引文缩进排印，左右各两字。各部门应当按照批复的预算执行，严格控制支出，不得虚列支出，也不得截留、挪用财政资金。"), 32, 32, isQuotation: true),
        P("English words inside Chinese 段落 keep together, and Typesetting breaks only at spaces. It’s “quoted” text — 中文“引号”不同。"),
        P("不到两倍字距的破折号——连成一线——省略号……也是。It’s the students’ “own” work，‘单引号’与“双引号”相邻：“《书名》”（“括号”）。给分按80%—50%（含）、50%—0%两档，期间为2020—2021年、1月—12月。"),
        P("2021年度本年支出合计157.11万元，其中：基本支出68.61万元，占本年支出43.7%；项目支出88.50万元，占本年支出56.3%。"),
        GalleryHeadings.Of("text.kai"),
        P("2021年度“三公”经费支出决算1.73万元，全部为公务接待费，没有因公出国（境）费和公务用车购置及运行费。"),
        GalleryHeadings.Of("text.title"),
        P("年初预算为4.87万元，支出决算为4.87万元，完成年初预算的100.0%。"),
        GalleryHeadings.Of("text.income"),
        P("2021年度本年收入合计157.11万元，其中：财政拨款收入157.01万元，占本年收入99.9%；上级补助收入0.00万元，占0.0%；事业收入0.00万元，占0.0%；其他收入0.10万元，占0.1%。"),
        GalleryHeadings.Of("text.expenditure"),
        P("本年支出合计157.11万元，比2020年度增加15.95万元，增长11.3%，其中：基本支出68.61万元，增加5.20万元，增长8.2%，主要原因是新增在职人员1人；项目支出88.50万元，增加10.75万元，增长13.8%，主要原因是信息化设备更新。"),
        GalleryHeadings.Of("text.staff"),
        P("截至2021年12月31日，在职人员8人，离退休人员12人；车辆编制1辆，实有车辆1辆；房屋面积1,234.56平方米，其中对外出租44.07平方米，占35.7‰。"),
        GalleryHeadings.Of("text.purchases"),
        P("2021年度政府采购支出总额35.20万元，其中：政府采购货物支出21.12万元，占60.0%；政府采购服务支出14.08万元，占40.0%；没有政府采购工程支出。授予中小企业合同金额35.20万元，占政府采购支出总额的100.0%，其中授予小微企业合同金额21.12万元，占60.0%。"),
        GalleryHeadings.Of("text.performance"),
        P("根据预算绩效管理要求，对2021年度项目支出全面开展绩效自评，共涉及项目1个，资金88.50万元，占项目支出总额的100.0%。从自评情况看，项目立项程序完整、规范，绩效目标设置合理，经费使用合规，全年产出16项，完成16项，自评得分97.5分。"),
        GalleryHeadings.Of("text.long"),
        P("2020年度绩效评价发现的三个问题——绩效目标不够细化、部分指标难以衡量、预算执行前慢后快——已经全部整改：2021年度绩效目标分解为16项可以量化的指标，6月底预算执行率为52.3%，9月底为78.9%，整改结果于2021年10月20日向社会公开。"),
    ];

    private static ParagraphBox P(string text) => new(text, GalleryDocument.Body, GalleryDocument.BodyLines);

    private static ParagraphBox Flush(string text) => new(text, GalleryDocument.Body, GalleryDocument.BodyLines with { FirstLineIndentInEms = 0 });
}
