using Typesetting.Boxes;
using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Tests.Gallery;

/// <summary>All headings, said once: the text and the table of contents take them from here.</summary>
internal static class GalleryHeadings
{
    private static readonly ContentsEntry[] All =
    [
        new("一、正文", 1, "text"),
        new("（一）禁则与标点", 2, "text.rules"),
        new("1．粗体、链接与注", 3, "text.inline"),
        new("（二）“三公”经费（含2021年因公出国（境）费）支出决算情况说明", 2, "text.kai"),
        new("1．社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）", 3, "text.title"),
        new("（三）收入决算情况", 2, "text.income"),
        new("（四）支出决算情况", 2, "text.expenditure"),
        new("（五）人员和资产情况", 2, "text.staff"),
        new("（六）政府采购情况", 2, "text.purchases"),
        new("（七）预算绩效情况", 2, "text.performance"),
        new("（八）按照财政部门统一部署，对上一年度绩效评价发现的问题逐项整改并向社会公开整改结果的情况", 2, "text.long"),
        new("二、宽表", 1, "wide"),
        new("三、长表", 1, "long"),
        new("四、图表", 1, "charts"),
    ];

    /// <summary>The heading at an anchor.</summary>
    public static Box Of(string anchor)
    {
        var (text, level, _) = All.Single(entry => entry.Anchor == anchor);
        return new KeepWithNextBox(new AnchorBox(
            anchor,
            new ParagraphBox(
                text,
                new TextStyle { Font = level == 1 ? "黑体" : level == 2 ? "楷体" : "仿宋", Size = 16, Bold = level == 3 },
                GalleryDocument.BodyLines with { Alignment = TextAlignment.Left, SpaceBefore = level == 1 ? 6 : 0 },
                TextRole.Heading1 + (level - 1)),
            new Bookmark(text, level)));
    }

    /// <summary>The table of contents, two levels deep.</summary>
    public static Box Contents() => new ContentsBox(
        [.. All.Where(entry => entry.Level <= 2)],
        [
            new ContentsLevelStyle(new TextStyle { Font = "黑体", Size = 14 }, new ParagraphStyle { LineSpacing = LineSpacing.Fixed(26) }) { Number = new TextStyle { Font = "仿宋", Size = 14 } },
            new ContentsLevelStyle(new TextStyle { Font = "仿宋", Size = 14 }, new ParagraphStyle { LineSpacing = LineSpacing.Fixed(26), LeftIndent = 28 }),
        ]);
}
