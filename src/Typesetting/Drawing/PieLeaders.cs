namespace Typesetting.Drawing;

/// <summary>
/// The lines from a disc's slices to their labels on one side. They are straight where none then cuts into the disc or crosses its
/// neighbour; else all leave the disc sideways first, which keeps them in order whatever the labels' heights.
/// </summary>
/// <param name="x">The disc's centre.</param>
/// <param name="y">The disc's centre.</param>
/// <param name="radius">The disc's radius.</param>
/// <param name="edge">Where the lines end beside the labels.</param>
internal sealed class PieLeaders(double x, double y, double radius, double edge)
{
    private const double Foot = 4; // points of a line that lie level before its label
    private const double DeepestCut = 0.5; // points that nobody sees
    private const double Lane = 5; // points from the disc to where lines turn to their labels

    private readonly int _side = Math.Sign(edge - x);

    /// <summary>The lines, from the slices' edges.</summary>
    /// <param name="labels">Where on the disc each begins, in turns, and the height it leads to; from top to bottom.</param>
    public IEnumerable<PathStep[]> Draw(IReadOnlyList<(double Angle, double Height)> labels)
    {
        var lines = labels.Select(label => new Line(Shapes.At(x, y, radius, label.Angle), (edge - _side * Foot, label.Height))).ToList();
        var areStraight = lines.TrueForAll(line => CutOf(line) <= DeepestCut) && !lines.Zip(lines.Skip(1)).Any(pair => pair.First.Crosses(pair.Second));
        foreach (var (start, end) in lines)
        {
            var turn = areStraight ? start : (X: x + _side * (radius + Lane), start.Y);
            yield return Shapes.Polyline(start, turn, end, (edge, end.Y));
        }
    }

    /// <summary>How deep a straight line cuts into the disc.</summary>
    private double CutOf(Line line)
    {
        double dx = line.End.X - line.Start.X, dy = line.End.Y - line.Start.Y;
        var inwards = -((line.Start.X - x) * dx + (line.Start.Y - y) * dy) / (radius * Math.Sqrt(dx * dx + dy * dy));
        return inwards <= 0 ? 0 : radius * (1 - Math.Sqrt(1 - inwards * inwards));
    }

    private readonly record struct Line((double X, double Y) Start, (double X, double Y) End)
    {
        public bool Crosses(Line other) =>
            IsLeft(other.Start) != IsLeft(other.End) && other.IsLeft(Start) != other.IsLeft(End);

        private bool IsLeft((double X, double Y) point) => (End.X - Start.X) * (point.Y - Start.Y) > (End.Y - Start.Y) * (point.X - Start.X);
    }
}
