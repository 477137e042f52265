using FinalAccounts.Generator.Rendering.Word.Packaging;
using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>Colours, lines and fonts of charts, as XML.</summary>
internal sealed class ChartLook
{
    private const string AxisColor = "7F7F7F";
    private const string TextColor = "000000";
    private const int HairlineInEmu = 6350;

    /// <summary>No line at all.</summary>
    public const string NoLine = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";

    /// <summary>The chart's ground: nothing, so that paper shows.</summary>
    public const string NoFrame = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

    /// <summary>The line at the columns' feet.</summary>
    public static readonly string Axis = $"<c:spPr>{Line(HairlineInEmu, AxisColor)}</c:spPr>";

    /// <summary>The lines from slices to their labels: LibreOffice gives them the labels' colour, so all programs do.</summary>
    public static readonly string Leader = $"<c:spPr>{Line(HairlineInEmu / 2, TextColor)}</c:spPr>";

    // Words break only where told to.
    private const string Body = """<a:bodyPr wrap="none"/><a:lstStyle/>""";
    private const string LevelBody = """<a:bodyPr rot="0" vert="horz"/><a:lstStyle/>""";
    private const string TurnedBody = """<a:bodyPr rot="-5400000" vert="horz" wrap="none"/><a:lstStyle/>""";

    private readonly ReportStyle _style;
    private readonly string _paragraph;
    private readonly string _run;

    /// <summary>The look of a style's charts.</summary>
    /// <param name="style">The style.</param>
    /// <param name="sizeInPoints">The size of the chart's text.</param>
    public ChartLook(ReportStyle style, decimal sizeInPoints)
    {
        _style = style;
        SizeInPoints = sizeInPoints;
        var label = style.Text("chartLabel");
        var chain = style.Font(label.Font);
        using var font = XmlStream.Fragment();
        font.Fixed(Fill(TextColor))
            .Open("a:latin").Attribute("typeface", chain.Latin).Close()
            .Open("a:ea").Attribute("typeface", chain.Word).Close()
            .Open("a:cs").Attribute("typeface", chain.Latin).Close();
        var look = $"""sz="{WordUnits.HundredthPoints(sizeInPoints)}" b="{(label.Bold ? 1 : 0)}">{font.WrittenText}""";
        _paragraph = $"<a:pPr><a:defRPr {look}</a:defRPr></a:pPr>";
        _run = $"""<a:rPr lang="zh-CN" {look}</a:rPr>""";
        Text = TextOf(Body);
        TurnedText = TextOf(TurnedBody);
        LevelText = TextOf(LevelBody);

        string TextOf(string body) => $"""<c:txPr>{body}<a:p>{_paragraph}<a:endParaRPr lang="zh-CN"/></a:p></c:txPr>""";
    }

    /// <summary>The size of the chart's words.</summary>
    public decimal SizeInPoints { get; }

    /// <summary>The look of the chart's words.</summary>
    public string Text { get; }

    /// <summary>The look of words that have as many lines as they need, where programs would rather turn them or leave some out.</summary>
    public string LevelText { get; }

    /// <summary>The look of words that read upwards.</summary>
    public string TurnedText { get; }

    /// <summary>The colour of the n-th series or slice.</summary>
    public string Color(int at) => _style.ChartColors[at % _style.ChartColors.Length];

    /// <summary>A surface of one colour with a fine outline, without which the lightest would hardly stand out from the paper.</summary>
    public string Filled(int at) => $"<c:spPr>{Fill(Color(at))}{Line(HairlineInEmu, AxisColor)}</c:spPr>";

    /// <summary>A slice that is the whole ring: a line would show where it begins.</summary>
    public string LoneSlice(int at) => $"<c:spPr>{Fill(Color(at))}<a:ln><a:noFill/></a:ln></c:spPr>";

    /// <summary>A slice: its colour, and a white line between it and the next.</summary>
    public string Slice(int at) => $"<c:spPr>{Fill(Color(at))}{Line(HairlineInEmu * 2, "FFFFFF")}</c:spPr>";

    /// <summary>Begins words in the chart; paragraphs follow.</summary>
    public static void BeginWords(XmlStream xml, bool turned = false) => xml.Open("c:tx").Open("c:rich").Fixed(turned ? TurnedBody : Body);

    /// <summary>Ends words in the chart.</summary>
    public static void EndWords(XmlStream xml) => xml.Close().Close();

    /// <summary>Begins a paragraph of words in the chart.</summary>
    public void BeginParagraph(XmlStream xml) => xml.Open("a:p").Fixed(_paragraph);

    /// <summary>Words of a paragraph.</summary>
    public void Words(XmlStream xml, string text) => xml.Open("a:r").Fixed(_run).Says("a:t", text).Close();

    /// <summary>Words that follow the chart's data.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="number">A number that no other field of the chart has.</param>
    /// <param name="kind"><c>CATEGORYNAME</c> or <c>VALUE</c>.</param>
    /// <param name="text">What they are now.</param>
    public void Field(XmlStream xml, int number, string kind, string text) => xml
        .Open("a:fld").Attribute("id", $"{{00000000-0000-4000-8000-{number:D12}}}").Attribute("type", kind)
        .Fixed(_run).Says("a:t", text).Close();

    private static string Line(int width, string color) => $"""<a:ln w="{width}">{Fill(color)}</a:ln>""";

    private static string Fill(string color) => $"""<a:solidFill><a:srgbClr val="{color}"/></a:solidFill>""";
}
