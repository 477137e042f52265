using System.Collections.Immutable;

namespace FinalAccounts.Generator.Styling;

/// <summary>
/// How the report looks: one source for Word and PDF, data of a format pack (<c>style.yaml</c>). Lengths are in the unit their
/// name says. The defaults follow GB/T 9704-2012 (domain rules R-T1 … R-T7).
/// </summary>
public sealed record ReportStyle
{
    /// <summary>The page.</summary>
    public PageSetup Page { get; init; } = new();

    /// <summary>Font chains by style name: <c>body</c>, <c>heading</c>, <c>kai</c>, <c>title</c>, <c>song</c>, <c>latin</c>.</summary>
    public ImmutableDictionary<string, FontChain> Fonts { get; init; } = FontChain.Defaults;

    /// <summary>Text styles by name; see <see cref="TextStyle.Defaults"/> for the names every style has.</summary>
    public ImmutableDictionary<string, TextStyle> Texts { get; init; } = TextStyle.Defaults;

    /// <summary>Tables.</summary>
    public TableStyle Table { get; init; } = new();

    /// <summary>Words that lines do not part.</summary>
    public LineWords Words { get; init; } = new();

    /// <summary>Colours of chart series and slices as <c>RRGGBB</c>, told apart in grey too.</summary>
    public ImmutableArray<string> ChartColors { get; init; } = ["1F4E79", "9DC3E6", "2E75B6", "BDD7EE", "44546A", "ADB9CA", "7F7F7F", "D9D9D9"];
}

/// <summary>The page: A4 with 版心 156 mm × 225 mm.</summary>
public sealed record PageSetup
{
    /// <summary>Page width, upright.</summary>
    public decimal WidthInMillimetres { get; init; } = 210m;

    /// <summary>Page height, upright.</summary>
    public decimal HeightInMillimetres { get; init; } = 297m;

    /// <summary>天头.</summary>
    public decimal TopInMillimetres { get; init; } = 37m;

    /// <summary>下白边.</summary>
    public decimal BottomInMillimetres { get; init; } = 35m;

    /// <summary>订口.</summary>
    public decimal LeftInMillimetres { get; init; } = 28m;

    /// <summary>翻口.</summary>
    public decimal RightInMillimetres { get; init; } = 26m;

    /// <summary>The page number's pattern; <c>{page}</c> is the number.</summary>
    public string PageNumber { get; init; } = "— {page} —";

    /// <summary>True for odd numbers at the right and even ones at the left; false for centred numbers.</summary>
    public bool MirrorPageNumbers { get; init; } = true;

    /// <summary>True when pages of the 目录 carry a number.</summary>
    public bool NumberContents { get; init; }

    /// <summary>How far down 版心 a title stands that has its page to itself, as a part of it; 0 for the head of the page.</summary>
    public decimal LoneTitleAt { get; init; } = 0.3m;
}

/// <summary>Fonts to try in order, and the name Word is given.</summary>
/// <param name="Word">The East Asian font name that the Word file names.</param>
/// <param name="Files">Face names for the PDF, best first.</param>
/// <param name="Latin">The font name for Latin letters and digits in the Word file.</param>
public sealed record FontChain(string Word, ImmutableArray<string> Files, string Latin = FontChain.TimesNewRoman)
{
    private const string TimesNewRoman = "Times New Roman";

    /// <summary>
    /// Face names for Latin letters and digits in the PDF, best first. Where Times New Roman is missing, all chains that name it have the
    /// same stand-in, as a number should look alike in 仿宋 and in 楷体; <c>scripts/word-fonts.conf</c> says the same of Word files.
    /// </summary>
    public ImmutableArray<string> LatinFiles => Latin == TimesNewRoman ? [Latin, "Noto Serif CJK SC"] : [Latin];

    /// <summary>The chains of GB/T 9704 with free stand-ins.</summary>
    public static ImmutableDictionary<string, FontChain> Defaults { get; } = new Dictionary<string, FontChain>
    {
        ["body"] = new("仿宋_GB2312", ["FangSong_GB2312", "FangSong", "STFangsong", "FandolFang", "Noto Serif CJK SC", "AR PL UMing CN"]),
        ["heading"] = new("黑体", ["SimHei", "STHeiti", "Noto Sans CJK SC", "WenQuanYi Micro Hei"], "黑体"),
        ["kai"] = new("楷体_GB2312", ["KaiTi_GB2312", "KaiTi", "STKaiti", "LXGW WenKai", "AR PL UKai CN", "Noto Serif CJK SC"]),
        ["title"] = new("方正小标宋简体", ["FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "Noto Serif CJK SC:Bold", "Noto Serif CJK SC"], "方正小标宋简体"),
        ["song"] = new("宋体", ["SimSun", "STSong", "Noto Serif CJK SC", "AR PL UMing CN"]),
    }.ToImmutableDictionary(StringComparer.Ordinal);
}

/// <summary>How a kind of text is set.</summary>
public sealed record TextStyle
{
    /// <summary>The font chain's name.</summary>
    public string Font { get; init; } = "body";

    /// <summary>Size in points: 16 is 三号, 22 二号, 10.5 五号.</summary>
    public decimal SizeInPoints { get; init; } = 16m;

    /// <summary>Distance from baseline to baseline.</summary>
    public decimal LineInPoints { get; init; } = 28.95m;

    /// <summary>Space before the paragraph.</summary>
    public decimal BeforeInPoints { get; init; }

    /// <summary>Space after the paragraph.</summary>
    public decimal AfterInPoints { get; init; }

    /// <summary>Indent of the first line in characters (ems).</summary>
    public decimal FirstLineInCharacters { get; init; }

    /// <summary>How lines are aligned.</summary>
    public TextAlignment Alignment { get; init; } = TextAlignment.Left;

    /// <summary>True for bold.</summary>
    public bool Bold { get; init; }

    /// <summary>
    /// The styles every pack has: <c>title subtitle heading1 … heading5 body contentsTitle contents1 contents2 attachmentTitle caption
    /// note signature tableTitle tableUnit tableHead tableText pageNumber chartLabel</c>.
    /// </summary>
    public static ImmutableDictionary<string, TextStyle> Defaults { get; } = new Dictionary<string, TextStyle>
    {
        ["title"] = new() { Font = "title", SizeInPoints = 26, LineInPoints = 44, Alignment = TextAlignment.Center, AfterInPoints = 20 },
        ["subtitle"] = new() { Font = "kai", SizeInPoints = 16, LineInPoints = 32, Alignment = TextAlignment.Center },
        ["heading1"] = new() { Font = "title", SizeInPoints = 22, LineInPoints = 36, Alignment = TextAlignment.Center, BeforeInPoints = 12, AfterInPoints = 18 },
        ["heading2"] = new() { Font = "heading", FirstLineInCharacters = 2 },
        ["heading3"] = new() { Font = "kai", FirstLineInCharacters = 2 },
        ["heading4"] = new() { Font = "body", Bold = true, FirstLineInCharacters = 2 },
        ["heading5"] = new() { Font = "body", FirstLineInCharacters = 2 },
        ["body"] = new() { FirstLineInCharacters = 2, Alignment = TextAlignment.Justify },
        ["contentsTitle"] = new() { Font = "title", SizeInPoints = 22, LineInPoints = 36, Alignment = TextAlignment.Center, AfterInPoints = 12 },
        ["contents1"] = new() { Font = "heading", SizeInPoints = 14, LineInPoints = 26 },
        ["contents2"] = new() { Font = "body", SizeInPoints = 14, LineInPoints = 26, FirstLineInCharacters = 2 },
        ["attachmentTitle"] = new() { Font = "title", SizeInPoints = 18, LineInPoints = 32, Alignment = TextAlignment.Center, BeforeInPoints = 6, AfterInPoints = 12 },
        ["caption"] = new() { Font = "heading", SizeInPoints = 12, LineInPoints = 20, Alignment = TextAlignment.Center, BeforeInPoints = 4, AfterInPoints = 8 },
        ["note"] = new() { Font = "song", SizeInPoints = 10.5m, LineInPoints = 16 },
        ["signature"] = new() { Alignment = TextAlignment.Right, BeforeInPoints = 14 },
        ["tableTitle"] = new() { Font = "title", SizeInPoints = 18, LineInPoints = 28, Alignment = TextAlignment.Center, AfterInPoints = 4 },
        ["tableUnit"] = new() { Font = "song", SizeInPoints = 10.5m, LineInPoints = 16 },
        ["tableHead"] = new() { Font = "song", SizeInPoints = 10.5m, LineInPoints = 14, Bold = true, Alignment = TextAlignment.Center },
        ["tableText"] = new() { Font = "song", SizeInPoints = 10.5m, LineInPoints = 14 },
        ["pageNumber"] = new() { Font = "song", SizeInPoints = 14, LineInPoints = 18 },
        ["chartLabel"] = new() { Font = "song", SizeInPoints = 10.5m, LineInPoints = 14 },
    }.ToImmutableDictionary(StringComparer.Ordinal);
}

/// <summary>
/// The words of reports, as Chinese parts words by no space: titles, entries of the 目录 and table cells break between them in the PDF
/// and in Word.
/// </summary>
public sealed record LineWords
{
    /// <summary>Words that are not parted; of words that begin alike the longest counts.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];

    /// <summary>Words behind which a title parts best: what ends the name of an institution or a place.</summary>
    public ImmutableArray<string> PhraseEnds { get; init; } = [];

    /// <summary>Words that a line should begin with rather than end with.</summary>
    public ImmutableArray<string> PhraseStarts { get; init; } = [];
}

/// <summary>How lines are aligned.</summary>
public enum TextAlignment
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,

    /// <summary>两端对齐.</summary>
    Justify,
}

/// <summary>How tables look.</summary>
public sealed record TableStyle
{
    /// <summary>Space between a cell's edge and its text, left and right.</summary>
    public decimal PaddingInPoints { get; init; } = 3m;

    /// <summary>The least space above and below a cell's text.</summary>
    public decimal RowPaddingInPoints { get; init; } = 1.5m;

    /// <summary>Space above and below a cell's text where the page has room for it, as printed forms have.</summary>
    public decimal RoomyRowPaddingInPoints { get; init; } = 2.5m;

    /// <summary>Width of the inner rules; the outer frame is twice as strong.</summary>
    public decimal RuleInPoints { get; init; } = 0.5m;

    /// <summary>Fill of head rows as <c>RRGGBB</c>, or null for none.</summary>
    public string? HeadFill { get; init; }

    /// <summary>The smallest size that text may shrink to where a table is too wide.</summary>
    public decimal SmallestSizeInPoints { get; init; } = 7.5m;

    /// <summary>True to print 续表 above a table's later pages.</summary>
    public bool MarkContinuation { get; init; }
}
