namespace Typesetting.Drawing;

/// <summary>Paths of simple shapes.</summary>
internal static class Shapes
{
    public static PathStep[] Rectangle(double x, double y, double width, double height) =>
    [
        new(PathStepKind.Move, x, y), new(PathStepKind.Line, x + width, y), new(PathStepKind.Line, x + width, y + height),
        new(PathStepKind.Line, x, y + height), new(PathStepKind.Close, 0, 0),
    ];

    public static PathStep[] Polyline(params ReadOnlySpan<(double X, double Y)> points)
    {
        var steps = new PathStep[points.Length];
        for (var i = 0; i < steps.Length; i++) steps[i] = new PathStep(i == 0 ? PathStepKind.Move : PathStepKind.Line, points[i].X, points[i].Y);
        return steps;
    }

    /// <summary>A slice of a ring (or of a disc, when the inner radius is 0). Angles in turns, clockwise from twelve o'clock.</summary>
    public static List<PathStep> Slice(double x, double y, double outer, double inner, double from, double to)
    {
        var steps = new List<PathStep>();
        var whole = to - from > 0.99999;
        var start = At(x, y, outer, from);
        steps.Add(new PathStep(PathStepKind.Move, start.X, start.Y));
        Arc(steps, x, y, outer, from, to);
        if (whole) steps.Add(new PathStep(PathStepKind.Close, 0, 0));
        var turn = At(x, y, inner, to);
        steps.Add(new PathStep(whole ? PathStepKind.Move : PathStepKind.Line, turn.X, turn.Y));
        if (inner > 0) Arc(steps, x, y, inner, to, from);
        steps.Add(new PathStep(PathStepKind.Close, 0, 0));
        return steps;
    }

    public static (double X, double Y) At(double x, double y, double radius, double turns)
    {
        var (sin, cos) = Math.SinCos(turns * 2 * Math.PI);
        return (x + radius * sin, y - radius * cos);
    }

    private static void Arc(List<PathStep> steps, double x, double y, double radius, double from, double to)
    {
        // A cubic curve follows an eighth of a circle closer than any printer resolves.
        var count = Math.Max(1, (int)Math.Ceiling(Math.Abs(to - from) * 8));
        var step = (to - from) / count;
        var handle = 4.0 / 3 * Math.Tan(step * Math.PI / 2) * radius;
        for (var i = 0; i < count; i++)
        {
            double a = from + i * step, b = a + step;
            var (start, end) = (At(x, y, radius, a), At(x, y, radius, b));
            var (sinA, cosA) = Math.SinCos(a * 2 * Math.PI);
            var (sinB, cosB) = Math.SinCos(b * 2 * Math.PI);
            steps.Add(new PathStep(
                PathStepKind.Curve, end.X, end.Y, start.X + handle * cosA, start.Y + handle * sinA, end.X - handle * cosB, end.Y - handle * sinB));
        }
    }
}
