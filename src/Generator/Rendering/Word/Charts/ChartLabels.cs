using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Packaging;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>The labels at columns and slices: each shows its point's text as printed; those of slices name the slice too.</summary>
internal static class ChartLabels
{
    /// <summary>What tells Office 2013 and later that a label's words have fields.</summary>
    private const string HasFields = """
        <c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:dlblFieldTable/></c:ext></c:extLst>
        """;

    /// <summary>Where labels are moved, Office 2013 and later and LibreOffice would lead lines to them.</summary>
    private const string NoLeaders = """
        <c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>
        """;

    /// <summary>Labels above the columns.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="series">The columns of one colour.</param>
    /// <param name="look">How the chart looks.</param>
    /// <param name="turned">Whether labels read upwards.</param>
    /// <param name="moves">How far each is moved, in shares of the chart's width and height; null for not at all.</param>
    public static void WriteColumns(XmlStream xml, ChartSeries series, ChartLook look, bool turned, IReadOnlyList<(double X, double Y)?> moves)
    {
        var format = ChartLabelFormat.Of(series.Points);
        xml.Open("c:dLbls");
        foreach (var (at, point) in series.Points.Index())
        {
            if (format is not null && moves[at] is null)
            {
                continue;
            }

            xml.Open("c:dLbl").Val("c:idx", at);
            if (moves[at] is var (x, y))
            {
                WriteMove(xml, x, y);
            }

            if (format is null)
            {
                WriteWords(xml, look, turned, point.Text);
            }

            WriteColumn(xml, look, turned, format ?? ChartLabelFormat.General);
            xml.Close();
        }

        WriteColumn(xml, look, turned, format ?? ChartLabelFormat.General);
        if (moves.Any(move => move is not null))
        {
            xml.Fixed(NoLeaders);
        }

        xml.Close();
    }

    /// <summary>Labels of slices, each moved to its place beside the ring, with a line to its slice.</summary>
    public static void WriteSlices(XmlStream xml, Chart chart, ChartSeries series, ChartLook look, IReadOnlyList<RingLabel> places)
    {
        var format = ChartLabelFormat.Of(series.Points);
        xml.Open("c:dLbls");
        foreach (var (at, place) in places.Index())
        {
            xml.Open("c:dLbl").Val("c:idx", at);
            if (place.Move is var (x, y))
            {
                WriteMove(xml, x, y);
            }

            WriteSliceWords(xml, look, at, place.InOneLine, chart.Categories[at], series.Points[at].Text, follows: format is not null);
            WriteSlice(xml, look, format ?? ChartLabelFormat.General, place.Separator);
            xml.Fixed(HasFields).Close();
        }

        WriteSlice(xml, look, format ?? ChartLabelFormat.General, RingLabel.Thin);
        xml.Val("c:showLeaderLines", 1).Open("c:leaderLines").Fixed(ChartLook.Leader).Close().Close();
    }

    private static void WriteMove(XmlStream xml, double x, double y) =>
        xml.Open("c:layout").Open("c:manualLayout").Val("c:x", ChartText.Share(x)).Val("c:y", ChartText.Share(y)).Close().Close();

    private static void WriteWords(XmlStream xml, ChartLook look, bool turned, string text)
    {
        ChartLook.BeginWords(xml, turned);
        look.BeginParagraph(xml);
        look.Words(xml, text);
        xml.Close();
        ChartLook.EndWords(xml);
    }

    /// <summary>Name and figure, with a blank at both ends that keeps them off the line to the slice.</summary>
    private static void WriteSliceWords(XmlStream xml, ChartLook look, int at, bool inOneLine, string name, string figure, bool follows)
    {
        ChartLook.BeginWords(xml);
        look.BeginParagraph(xml);
        look.Words(xml, RingLabel.Blank);
        look.Field(xml, 2 * at, "CATEGORYNAME", name);
        if (inOneLine)
        {
            look.Words(xml, RingLabel.Thin);
        }
        else
        {
            look.Words(xml, RingLabel.Blank);
            xml.Close();
            look.BeginParagraph(xml);
            look.Words(xml, RingLabel.Blank);
        }

        if (follows)
        {
            look.Field(xml, (2 * at) + 1, "VALUE", figure);
            look.Words(xml, RingLabel.Blank);
        }
        else
        {
            look.Words(xml, figure + RingLabel.Blank);
        }

        xml.Close();
        ChartLook.EndWords(xml);
    }

    private static void WriteColumn(XmlStream xml, ChartLook look, bool turned, string format)
    {
        WriteLook(xml, turned ? look.TurnedText : look.Text, format);
        xml.Val("c:dLblPos", "outEnd");
        WriteShown(xml, named: 0);
    }

    private static void WriteSlice(XmlStream xml, ChartLook look, string format, string separator)
    {
        WriteLook(xml, look.Text, format);
        WriteShown(xml, named: 1);
        xml.Says("c:separator", separator);
    }

    private static void WriteLook(XmlStream xml, string text, string format) =>
        xml.Open("c:numFmt").Attribute("formatCode", format).Attribute("sourceLinked", 0).Close().Fixed(ChartLook.NoLine).Fixed(text);

    private static void WriteShown(XmlStream xml, int named) => xml
        .Val("c:showLegendKey", 0).Val("c:showVal", 1).Val("c:showCatName", named)
        .Val("c:showSerName", 0).Val("c:showPercent", 0).Val("c:showBubbleSize", 0);
}
