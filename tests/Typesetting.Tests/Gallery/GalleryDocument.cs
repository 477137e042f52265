using Typesetting.Boxes;
using Typesetting.Fonts;
using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Tests.Gallery;

/// <summary>A document that uses every feature once, for tests and for looking at.</summary>
internal static class GalleryDocument
{
    public static readonly TextStyle Body = new() { Font = "仿宋", Size = 16 };
    public static readonly TextStyle Table = new() { Font = "宋体", Size = 10.5, TabularFigures = true };
    public static readonly TextStyle Small = new() { Font = "宋体", Size = 9 };
    public static readonly ParagraphStyle BodyLines = new() { FirstLineIndentInEms = 2, LineSpacing = LineSpacing.Fixed(28.95) };
    public static readonly ParagraphStyle Flush = new() { Alignment = TextAlignment.Left, LineSpacing = LineSpacing.Multiple(1.3) };

    public static readonly IReadOnlyDictionary<string, FontChain> Chains = new Dictionary<string, FontChain>
    {
        ["仿宋"] = new(["FangSong", "仿宋_GB2312", "Noto Serif CJK SC"], ["Times New Roman", "Noto Serif CJK SC"]),
        ["宋体"] = new(["SimSun", "Noto Serif CJK SC"], ["Times New Roman", "Noto Serif CJK SC"]),
        ["黑体"] = new(["SimHei", "Noto Sans CJK SC"], []),
        ["楷体"] = new(["KaiTi", "LXGW WenKai", "Noto Serif CJK SC"], ["Times New Roman", "Noto Serif CJK SC"]),
        ["小标宋"] = new(["方正小标宋简体", "Noto Serif CJK SC Bold"], []),
    };

    public static TypesetDocument Build() => new()
    {
        Information = new DocumentInformation
        {
            Title = "排版示例（二〇二一年度）",
            Author = "某某单位",
            Subject = "每种排版功能各用一次",
            Created = new DateTimeOffset(2022, 9, 1, 8, 0, 0, TimeSpan.FromHours(8)),
        },
        Fonts = Chains,
        Words = new WordList(["项目", "金额", "社会", "效益", "指标", "资金", "管理", "要求", "实施", "程序", "决算", "情况", "说明", "信息", "技术", "经费", "支出", "机关", "事业单位", "行政", "社会保障", "就业", "养老", "基本养老保险", "缴费", "绩效", "评价", "部署", "本年", "收入", "合计", "上级", "补助", "财政", "拨款", "差额", "整改", "结果", "公开", "财政部门", "目标", "成果", "转化"], ["局", "中心", "年度"]),
        Sections =
        [
            new Section(Upright, [new SpacerBox(180), Title("排版示例"), Title("二〇二一年度", 22)]) { Numbering = PageNumbering.None },
            new Section(Upright, [Title("目  录", 22), GalleryHeadings.Contents()]) { Numbering = new PageNumbering { Start = 1, Format = NumberFormat.LowerRoman } },
            new Section(Upright, GalleryText.Boxes()) { Numbering = new PageNumbering { Start = 1 } },
            new Section(Landscape, GalleryTables.Wide()),
            new Section(Upright, [.. GalleryTables.Long(), .. GalleryCharts.Boxes()]),
        ],
    };

    public static PageSetup Upright { get; } = new()
    {
        Margins = new Margins(37 * PageSetup.Millimetre, 26 * PageSetup.Millimetre, 35 * PageSetup.Millimetre, 28 * PageSetup.Millimetre),
        Footer = Footer(),
    };

    public static PageSetup Landscape { get; } = new()
    {
        Width = 297 * PageSetup.Millimetre,
        Height = 210 * PageSetup.Millimetre,
        Margins = new Margins(28 * PageSetup.Millimetre, 37 * PageSetup.Millimetre, 26 * PageSetup.Millimetre, 35 * PageSetup.Millimetre),
        Footer = Footer(),
        FurnitureAsOnUprightPage = true,
    };

    public static ParagraphBox Title(string text, double size = 36) => new(
        text, new TextStyle { Font = "小标宋", Size = size }, new ParagraphStyle { Alignment = TextAlignment.Center, SpaceAfter = 20 });

    private static PageFurniture Footer()
    {
        var style = new TextStyle { Font = "宋体", Size = 14 };
        IReadOnlyList<Inline> number = [new TextRun("— "), new PageNumber(), new TextRun(" —")];
        var line = new ParagraphStyle { LineSpacing = LineSpacing.Multiple(1) };
        return new PageFurniture(
            new ParagraphBox(number, style, line with { Alignment = TextAlignment.Right, RightIndent = 14 }), 7 * PageSetup.Millimetre)
        {
            Even = new ParagraphBox(number, style, line with { Alignment = TextAlignment.Left, LeftIndent = 14 }),
        };
    }
}
