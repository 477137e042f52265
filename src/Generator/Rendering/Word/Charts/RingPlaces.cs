using System.Globalization;

using DocumentFormat.OpenXml.Drawing.Charts;

using FinalAccounts.Generator.Styling;

using ChartSeries = FinalAccounts.Generator.Markup.ChartSeries;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>
/// Where a ring and its labels stand. A ring's labels stand on the ring unless told otherwise, where small slices have no room
/// for them; here they stand around it, the ones that would meet pushed apart.
/// </summary>
internal sealed class RingPlaces
{
    /// <summary>The ring's share of the chart's height.</summary>
    internal const double DiameterOfHeight = 0.68;

    private const double CentreOfHeight = 0.45;
    private const double GapInEms = 0.4;
    private const double LineInEms = 1.25;

    private readonly double _width;
    private readonly double _height;
    private readonly double _em;
    private readonly double _hole;

    /// <summary>Measures a chart.</summary>
    /// <param name="style">How the report looks.</param>
    /// <param name="hole">The hole's share of the ring's diameter.</param>
    public RingPlaces(ReportStyle style, double hole)
    {
        _width = WordPage.Portrait(style).TextWidth / 20.0;
        _height = _width * (double)ChartSize.HeightOfWidth;
        _em = (double)style.Text("chartLabel").SizeInPoints;
        _hole = hole;
    }

    private double Radius => DiameterOfHeight * _height / 2;

    /// <summary>Where the ring stands: in the middle, with room for labels around and the legend below.</summary>
    public Layout Ring()
    {
        var (width, height) = (2 * Radius / _width, 2 * Radius / _height);
        return new Layout(new ManualLayout(
            new LayoutTarget { Val = LayoutTargetValues.Inner },
            new LeftMode { Val = LayoutModeValues.Edge },
            new TopMode { Val = LayoutModeValues.Edge },
            new Left { Val = Rounded(0.5 - (width / 2)) },
            new Top { Val = Rounded(CentreOfHeight - (height / 2)) },
            new Width { Val = Rounded(width) },
            new Height { Val = Rounded(height) }));
    }

    /// <summary>How far each label is moved from where it would stand by itself, in shares of the chart's width and height.</summary>
    public IReadOnlyList<Layout?> Labels(ChartSeries series)
    {
        var total = series.Points.Sum(point => Math.Max(point.Value, 0m));
        if (total == 0m)
        {
            return [.. series.Points.Select(_ => (Layout?)null)];
        }

        var labels = new List<Label>();
        var before = 0m;
        foreach (var point in series.Points)
        {
            var value = Math.Max(point.Value, 0m);
            labels.Add(Place((double)((before + (value / 2)) / total) * 2 * Math.PI, point.Text));
            before += value;
        }

        // Both sides from top to bottom: at the right that is the order of the slices, at the left the other way round.
        PushApart([.. labels.Where(label => label.Sin >= 0)]);
        PushApart([.. labels.Where(label => label.Sin < 0).Reverse()]);
        return [.. labels.Select(label => Move(label))];
    }

    /// <summary>A label outside the ring, its nearest edge a gap away from it.</summary>
    private Label Place(double angle, string text)
    {
        var (sin, cos) = (Math.Sin(angle), Math.Cos(angle));
        var halfWidth = text.Sum(letter => letter < '\u2E80' ? 0.5 : 1.0) * _em / 2;
        var halfHeight = LineInEms * _em / 2;
        var distance = Radius + (GapInEms * _em) + (halfWidth * Math.Abs(sin)) + (halfHeight * Math.Abs(cos));
        return new Label { Sin = sin, Cos = cos, HalfWidth = halfWidth, X = distance * sin, Y = -distance * cos };
    }

    /// <summary>Gives each label of one side a line of its own, from top to bottom, then up again where the chart ends.</summary>
    private void PushApart(Label[] side)
    {
        var line = LineInEms * _em;
        var highest = double.NegativeInfinity;
        foreach (var label in side)
        {
            Shift(label, Math.Max(label.Y, highest));
            highest = label.Y + line;
        }

        var lowest = Radius + line;
        for (var at = side.Length - 1; at >= 0 && side[at].Y > lowest; at--)
        {
            Shift(side[at], lowest);
            lowest -= line;
        }
    }

    /// <summary>Moves a label to another height, and along the ring's edge so that it never stands on the ring.</summary>
    private void Shift(Label label, double y)
    {
        if (y == label.Y)
        {
            return;
        }

        var nearest = Math.Max(0, Math.Abs(y) - (LineInEms * _em / 2));
        var edge = Math.Sqrt(Math.Max(0, (Radius * Radius) - (nearest * nearest)));
        label.X = Math.CopySign(edge + (GapInEms * _em) + label.HalfWidth, label.Sin);
        label.Y = y;
    }

    private Layout Move(Label label)
    {
        var own = Radius * (1 + _hole) / 2;
        return new Layout(new ManualLayout(
            new Left { Val = Rounded((label.X - (own * label.Sin)) / _width) },
            new Top { Val = Rounded((label.Y + (own * label.Cos)) / _height) }));
    }

    /// <summary>Four decimals: finer than anyone sees, and the same on every machine.</summary>
    private static double Rounded(double share) =>
        double.Parse(share.ToString("F4", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private sealed class Label
    {
        public required double Sin { get; init; }

        public required double Cos { get; init; }

        public required double HalfWidth { get; init; }

        public required double X { get; set; }

        public required double Y { get; set; }
    }
}
