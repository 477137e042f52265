using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;

using FinalAccounts.Generator.Styling;

using ShapeProperties = DocumentFormat.OpenXml.Drawing.Charts.ShapeProperties;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>Colours, lines and fonts of charts.</summary>
internal sealed class ChartLook(ReportStyle style)
{
    private const string AxisColor = "7F7F7F";
    private const int HairlineInEmu = 6350;

    private readonly TextStyle _label = style.Text("chartLabel");

    /// <summary>The colour of the n-th series or slice.</summary>
    public string Color(int at) => style.ChartColors[at % style.ChartColors.Length];

    /// <summary>A surface of one colour with a fine outline, without which the lightest would hardly stand out from the paper.</summary>
    public ChartShapeProperties Filled(int at) => new(Fill(Color(at)), new Outline(Fill(AxisColor)) { Width = HairlineInEmu });

    /// <summary>A slice that is the whole ring: a line would show where it begins.</summary>
    public ChartShapeProperties LoneSlice(int at) => new(Fill(Color(at)), new Outline(new NoFill()));

    /// <summary>A slice: its colour, and a white line between it and the next.</summary>
    public ChartShapeProperties Slice(int at) => new(Fill(Color(at)), new Outline(Fill("FFFFFF")) { Width = HairlineInEmu * 2 });

    /// <summary>The line at the columns' feet.</summary>
    public ChartShapeProperties Axis() => new(new Outline(Fill(AxisColor)) { Width = HairlineInEmu });

    /// <summary>No line at all.</summary>
    public ChartShapeProperties NoLine() => new(new Outline(new NoFill()));

    /// <summary>The chart's ground: nothing, so that paper shows.</summary>
    public ShapeProperties NoFrame() => new(new NoFill(), new Outline(new NoFill()));

    /// <summary>The look of the chart's words; they break only where told to.</summary>
    public TextProperties Text() => new(
        new BodyProperties { Wrap = TextWrappingValues.None },
        new ListStyle(),
        new Paragraph(new ParagraphProperties(Fonts(new DefaultRunProperties())), new EndParagraphRunProperties { Language = "zh-CN" }));

    /// <summary>Words in the chart.</summary>
    public RichText Words(string text) => new(
        new BodyProperties { Wrap = TextWrappingValues.None },
        new ListStyle(),
        new Paragraph(
            new ParagraphProperties(Fonts(new DefaultRunProperties())),
            new Run(Fonts(new RunProperties { Language = "zh-CN" }), new Text(ChartText.Clean(text)))));

    private T Fonts<T>(T properties)
        where T : TextCharacterPropertiesType
    {
        var chain = style.Font(_label.Font);
        properties.FontSize = WordUnits.HundredthPoints(_label.SizeInPoints);
        properties.Bold = _label.Bold;
        properties.Append(
            Fill("000000"),
            new LatinFont { Typeface = chain.Latin },
            new EastAsianFont { Typeface = chain.Word },
            new ComplexScriptFont { Typeface = chain.Latin });
        return properties;
    }

    private static SolidFill Fill(string color) => new(new RgbColorModelHex { Val = new HexBinaryValue(color) });
}
