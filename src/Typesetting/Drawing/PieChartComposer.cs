using Typesetting.Layout;

namespace Typesetting.Drawing;

/// <summary>Draws a pie or ring for one width; lives for one call.</summary>
internal sealed class PieChartComposer(PieChart chart, double width, double plotHeight, LayoutContext context)
{
    private const double Gap = 16, LabelGap = 3; // points from the disc to its lines' ends, and from there to labels
    private const double Margin = 4; // points above and below the disc
    private const double LeaderThickness = 0.3;
    private const double RadiusOfWidth = 1.0 / 6;

    private readonly List<DrawingCommand> _commands = [];
    private readonly ChartStyle _style = chart.Style;

    private sealed class Label(double angle, IReadOnlyList<LineFragment> lines, int slice)
    {
        public double Angle { get; } = angle;

        public IReadOnlyList<LineFragment> Lines { get; } = lines;

        public int Slice { get; } = slice;

        public double Height { get; } = lines.Sum(line => line.Height);

        public double Width { get; } = lines.Max(line => line.Width);

        /// <summary>Upper edge.</summary>
        public double Top { get; set; }
    }

    public DrawingContent Compose()
    {
        var total = chart.Slices.Sum(slice => Math.Max(0, slice.Value));
        var radius = Math.Min(plotHeight / 2, width * RadiusOfWidth);
        var room = width / 2 - radius - Gap - LabelGap;
        var (right, left) = Sides(total, room);
        var reach = right.Concat(left).Select(label => (radius + PieLeaders.Lane) * Math.Abs(Math.Cos(label.Angle * 2 * Math.PI)) + 1).Append(radius + Margin).Max();
        var height = Math.Max(2 * reach, Math.Max(Needed(right), Needed(left)));
        var (x, y) = (width / 2, height / 2);
        Spread(right, y, radius, height);
        Spread(left, y, radius, height);
        DrawSlices(x, y, radius, total);
        Draw(right, x, y, radius, 1);
        Draw(left, x, y, radius, -1);
        return new DrawingContent(width, height, _commands);
    }

    private (List<Label> Right, List<Label> Left) Sides(double total, double room)
    {
        var (right, left) = (new List<Label>(), new List<Label>());
        var at = Start(total);
        for (var i = 0; i < chart.Slices.Count; i++)
        {
            var slice = chart.Slices[i];
            var share = total > 0 ? Math.Max(0, slice.Value) / total : 0;
            var middle = (at + share / 2) % 1;
            at += share;
            List<LineFragment> lines = [.. DrawingText.Lines(context, slice.Name, _style.Text, room), .. DrawingText.Lines(context, slice.Label, _style.Text, room)];
            var one = DrawingText.Line(context, slice.Name + " " + slice.Label, _style.Text);
            if (one.Width <= room) lines = [one];
            (middle < 0.5 ? right : left).Add(new Label(middle, lines, i));
        }

        // Down the left side angles run upwards.
        return ([.. right.OrderBy(label => label.Angle)], [.. left.OrderBy(label => label.Angle).Reverse()]);
    }

    /// <summary>Where the first slice begins, in turns.</summary>
    private double Start(double total)
    {
        var at = 0.0;
        var (largest, start) = (0.0, 0.0);
        foreach (var slice in chart.Slices)
        {
            var share = total > 0 ? Math.Max(0, slice.Value) / total : 0;
            if (share > largest) (largest, start) = (share, 1.25 - at - share / 2);
            at += share;
        }

        return start % 1;
    }

    private static double Needed(List<Label> side) => side.Sum(label => label.Height + 2);

    /// <summary>Puts labels at their slices' heights, then pushes them apart, down and back up, until none overlap.</summary>
    private static void Spread(List<Label> side, double y, double radius, double height)
    {
        foreach (var label in side) label.Top = Shapes.At(0, y, radius + PieLeaders.Lane, label.Angle).Y - label.Height / 2;
        var least = 0.0;
        foreach (var label in side)
        {
            label.Top = Math.Max(label.Top, least);
            least = label.Top + label.Height + 2;
        }

        var most = height;
        for (var i = side.Count - 1; i >= 0; i--)
        {
            side[i].Top = Math.Min(side[i].Top, most - side[i].Height);
            most = side[i].Top - 2;
        }
    }

    private void DrawSlices(double x, double y, double radius, double total)
    {
        var inner = chart.IsRing ? radius / 2 : 0;
        if (total <= 0)
        {
            _commands.Add(new PathCommand(Shapes.Slice(x, y, radius, inner, 0, 1), null, _style.Line));
            return;
        }

        var at = Start(total);
        for (var i = 0; i < chart.Slices.Count; i++)
        {
            var share = Math.Max(0, chart.Slices[i].Value) / total;
            if (share <= 0) continue;
            // White seams part neighbours; on a sliver the seam would hide the slice itself.
            var seam = share > 0.01 ? 0.75 : 0.1;
            _commands.Add(new PathCommand(Shapes.Slice(x, y, radius, inner, at, at + share), _style.FillOf(i), Color.White, seam));
            at += share;
        }
    }

    private void Draw(List<Label> labels, double x, double y, double radius, int side)
    {
        var edge = x + side * (radius + Gap);
        foreach (var leader in new PieLeaders(x, y, radius, edge).Draw([.. labels.Select(label => (label.Angle, label.Top + label.Height / 2))]))
            _commands.Add(new PathCommand(leader, null, _style.Text.Color, LeaderThickness));
        foreach (var label in labels)
        {
            var top = label.Top;
            foreach (var line in label.Lines)
            {
                // Lines of one label have one middle, as office programs set them.
                var middle = edge + side * (LabelGap + label.Width / 2);
                _commands.Add(new TextCommand(middle - line.Width / 2, top, line));
                top += line.Height;
            }
        }
    }
}
