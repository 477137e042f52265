using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>
/// Where a ring and its labels stand: the ring in the middle, the labels in a column at each side, as the PDF has them. By themselves
/// labels would stand on the ring, where small slices have no room for them.
/// </summary>
/// <param name="size">The chart's size.</param>
/// <param name="labelSize">The size of labels in points.</param>
/// <param name="hole">The hole's share of the ring's diameter.</param>
internal sealed class RingPlaces(ChartSize size, double labelSize, double hole)
{
    private const double Margin = 4;
    private const double GapInPoints = 8;
    private const double LeaderInPoints = 8;
    private const double LineInEms = 1.25;
    private const double HalfTurn = 0.5;
    private const int Degrees = 360;

    private readonly double _width = (double)size.WidthInPoints;
    private readonly double _height = (double)size.HeightInPoints;

    /// <summary>The ring's radius in points.</summary>
    public double Radius => Math.Min((_height / 2) - Margin, _width / 6);

    private double Column => Radius + GapInPoints + LeaderInPoints;

    /// <summary>Where the ring stands.</summary>
    public PlotPlace Ring => new(0.5 - (Radius / _width), 0.5 - (Radius / _height), 2 * Radius / _width, 2 * Radius / _height);

    /// <summary>
    /// Where the first slice begins, in degrees from twelve o'clock: so that the largest is in the middle of the right side, as in the PDF. In office
    /// programs a label's line always ends at its slice's middle; thus a large slice's is short and level.
    /// </summary>
    public static int Start(Chart chart)
    {
        var points = chart.Series.IsEmpty ? [] : chart.Series[0].Points;
        var total = points.Sum(point => Math.Max(point.Value, 0m));
        if (total == 0m)
        {
            return 0;
        }

        var largest = points.Index().MaxBy(point => point.Item.Value);
        var middle = points.Take(largest.Index).Sum(point => Math.Max(point.Value, 0m)) + (largest.Item.Value / 2);
        return (WordUnits.Whole(Degrees * (1.25m - (middle / total))) + Degrees) % Degrees;
    }

    /// <summary>The labels of the slices.</summary>
    public IReadOnlyList<RingLabel> Labels(Chart chart, ChartSeries series)
    {
        var total = series.Points.Sum(point => Math.Max(point.Value, 0m));
        var labels = new List<Label>();
        var before = (double)Start(chart) / Degrees;
        foreach (var (at, point) in series.Points.Index())
        {
            var share = total == 0m ? 0 : (double)(Math.Max(point.Value, 0m) / total);
            labels.Add(Place(before, share, chart.Categories[at], point.Text));
            before += share;
        }

        if (total == 0m)
        {
            return [.. labels.Select(label => new RingLabel(null, label.InOneLine))];
        }

        // Both sides from top to bottom: at the right in the order of the slices, at the left the other way round.
        PushApart([.. labels.Where(label => label.Side > 0).OrderBy(label => label.Angle)]);
        PushApart([.. labels.Where(label => label.Side < 0).OrderBy(label => label.Angle).Reverse()]);
        return [.. labels.Select(label => new RingLabel(Move(label), label.InOneLine))];
    }

    private Label Place(double before, double share, string name, string figure)
    {
        var middle = (before + (share / 2)) % 1;
        var (oneLine, twoLines) = (WidthOf(name) + WidthOf(" ") + WidthOf(figure), Math.Max(WidthOf(name), WidthOf(figure)));
        var inOneLine = oneLine <= (_width / 2) - Column;
        var side = middle < HalfTurn ? 1 : -1;
        return new Label
        {
            Angle = middle * 2 * Math.PI,
            Side = side,
            InOneLine = inOneLine,
            HalfHeight = LineInEms * labelSize * (inOneLine ? 0.5 : 1),
            X = side * (Column + WidthOf(" ") + ((inOneLine ? oneLine : twoLines) / 2)),
            Y = -Radius * Math.Cos(middle * 2 * Math.PI),
        };
    }

    /// <summary>Gives each label of one side room of its own, from top to bottom, then up again where the chart ends.</summary>
    private void PushApart(Label[] side)
    {
        var least = -_height / 2;
        foreach (var label in side)
        {
            label.Y = Math.Max(label.Y, least + label.HalfHeight);
            least = label.Y + label.HalfHeight;
        }

        var most = _height / 2;
        for (var at = side.Length - 1; at >= 0; at--)
        {
            side[at].Y = Math.Min(side[at].Y, most - side[at].HalfHeight);
            most = side[at].Y - side[at].HalfHeight;
        }
    }

    /// <summary>How far a label is moved from where it would stand by itself, in shares of the chart's width and height.</summary>
    private (double X, double Y) Move(Label label)
    {
        var own = Radius * (1 + hole) / 2;
        return ((label.X - (own * Math.Sin(label.Angle))) / _width, (label.Y + (own * Math.Cos(label.Angle))) / _height);
    }

    private double WidthOf(string text) => (double)WordTextWidth.InEms(text).Line * labelSize;

    private sealed class Label
    {
        public required double Angle { get; init; }

        public required int Side { get; init; }

        public required bool InOneLine { get; init; }

        public required double HalfHeight { get; init; }

        public required double X { get; init; }

        public required double Y { get; set; }
    }
}

/// <summary>A slice's label.</summary>
/// <param name="Move">How far it is moved, in shares of the chart's width and height; null for not at all.</param>
/// <param name="InOneLine">Whether name and figure stand in one line.</param>
internal sealed record RingLabel((double X, double Y)? Move, bool InOneLine)
{
    /// <summary>A thin blank between name and figure: programs that part Chinese from figures by themselves add to it.</summary>
    public const string Thin = "\u200A";

    /// <summary>A blank at the end of a label that programs don't drop.</summary>
    public const string Blank = "\u00A0";

    /// <summary>What stands between name and figure.</summary>
    public string Separator => InOneLine ? Thin : "\n";
}
