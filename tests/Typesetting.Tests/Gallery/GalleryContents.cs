using Typesetting.Boxes;
using Typesetting.Text;

namespace Typesetting.Tests.Gallery;

/// <summary>The table of contents.</summary>
internal static class GalleryContents
{
    public static Box Box() => new ContentsBox(
        [
            new ContentsEntry("一、正文", 1, "text"),
            new ContentsEntry("（一）禁则与标点", 2, "text.rules"),
            new ContentsEntry("（六）第6节的标题很长，长到一行放不下而必须折到第二行上去的那种标题，页码仍在末行右端", 2, "text.s6"),
            new ContentsEntry("二、宽表", 1, "wide"),
            new ContentsEntry("三、长表", 1, "long"),
            new ContentsEntry("四、图表", 1, "charts"),
        ],
        [
            new ContentsLevelStyle(new TextStyle { Font = "黑体", Size = 14 }, new ParagraphStyle { LineSpacing = LineSpacing.Fixed(26) }) { Number = new TextStyle { Font = "仿宋", Size = 14 } },
            new ContentsLevelStyle(new TextStyle { Font = "仿宋", Size = 14 }, new ParagraphStyle { LineSpacing = LineSpacing.Fixed(26), LeftIndent = 28 }),
        ]);
}
