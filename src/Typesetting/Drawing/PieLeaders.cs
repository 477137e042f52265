namespace Typesetting.Drawing;

/// <summary>
/// The lines from a disc's slices to their labels on one side. All leave the disc at right angles, so that none grazes a slice. From there
/// they run straight to their labels where none then comes near the disc or crosses its neighbour; else all run level first, until they
/// have passed the disc, which keeps them in order whatever the labels' heights.
/// </summary>
/// <param name="x">The disc's centre.</param>
/// <param name="y">The disc's centre.</param>
/// <param name="radius">The disc's radius.</param>
/// <param name="edge">Where the lines end beside the labels.</param>
internal sealed class PieLeaders(double x, double y, double radius, double edge)
{
    /// <summary>Points from the disc to where lines turn.</summary>
    public const double Lane = 6;

    private const double Foot = 4; // points of a line that lie level before its label
    private const double Nearest = Lane / 2; // points from the disc that a line may come to after its turn

    private readonly int _side = Math.Sign(edge - x);

    /// <summary>The lines, from the slices' edges.</summary>
    /// <param name="labels">Where on the disc each begins, in turns, and the height it leads to; from top to bottom.</param>
    public IEnumerable<PathStep[]> Draw(IReadOnlyList<(double Angle, double Height)> labels)
    {
        var lines = labels.Select(label => new Line(Shapes.At(x, y, radius + Lane, label.Angle), (edge - _side * Foot, label.Height))).ToList();
        var areStraight = lines.TrueForAll(line => DistanceOf(line) >= radius + Nearest) && !lines.Zip(lines.Skip(1)).Any(pair => pair.First.Crosses(pair.Second));
        for (var i = 0; i < lines.Count; i++)
        {
            var (turn, end) = lines[i];
            var passed = areStraight ? turn : (X: x + _side * (radius + Lane), turn.Y);
            yield return Shapes.Polyline(Shapes.At(x, y, radius, labels[i].Angle), turn, passed, end, (edge, end.Y));
        }
    }

    /// <summary>How near a line comes to the disc's centre.</summary>
    private double DistanceOf(Line line)
    {
        double dx = line.End.X - line.Turn.X, dy = line.End.Y - line.Turn.Y, length = dx * dx + dy * dy;
        var nearest = length < 1e-9 ? 0 : Math.Clamp(((x - line.Turn.X) * dx + (y - line.Turn.Y) * dy) / length, 0, 1);
        double px = line.Turn.X + nearest * dx - x, py = line.Turn.Y + nearest * dy - y;
        return Math.Sqrt(px * px + py * py);
    }

    private readonly record struct Line((double X, double Y) Turn, (double X, double Y) End)
    {
        public bool Crosses(Line other) =>
            IsLeft(other.Turn) != IsLeft(other.End) && other.IsLeft(Turn) != other.IsLeft(End);

        private bool IsLeft((double X, double Y) point) => (End.X - Turn.X) * (point.Y - Turn.Y) > (End.Y - Turn.Y) * (point.X - Turn.X);
    }
}
