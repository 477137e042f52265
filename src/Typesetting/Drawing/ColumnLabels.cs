using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Drawing;

/// <summary>A column as drawn, and what is printed at its end.</summary>
/// <param name="Bar">The column.</param>
/// <param name="Text">Its label.</param>
/// <param name="IsBelow">Whether it hangs from the axis, so that its label stands below it.</param>
internal readonly record struct LabelledBar(LabelBox Bar, string Text, bool IsBelow);

/// <summary>Labels of one size, each in its place.</summary>
/// <param name="Style">Their look.</param>
/// <param name="Lines">The labels, one per column.</param>
/// <param name="Boxes">Where they stand.</param>
/// <param name="AreTurned">Whether they read upwards.</param>
internal sealed record PlacedLabels(TextStyle Style, LineFragment[] Lines, LabelBox[] Boxes, bool AreTurned)
{
    /// <summary>How far each stands from the place over the middle of its column, at its end.</summary>
    public required (double Right, double Down)[] Moves { get; init; }

    public IEnumerable<TextCommand> Commands => Lines.Zip(Boxes, (line, box) => new TextCommand(box.Left, box.Top, line, AreTurned));
}

/// <summary>
/// Finds the places of a chart's value labels: right at their columns' ends, all of one size, clear of each other and of all columns.
/// Labels that would meet are first made a little smaller, then stand on two levels; where that is not enough they are turned, which
/// leaves each hardly wider than its column. Only columns thinner than a turned label let labels rise away from them.
/// </summary>
internal sealed class ColumnLabels(IReadOnlyList<LabelledBar> bars, double width, LayoutContext context)
{
    private const double Gap = 2; // points between a label and a column
    private const double GapInEms = 0.5; // between two labels side by side: the width of a figure, lest they read as one
    private const double Step = 0.05;
    private const double Slightly = 0.85, Smallest = 0.7; // of the full size
    private const double SecondLevel = 1.75; // lines that a label may stand away from its column

    /// <summary>The labels in their places.</summary>
    public PlacedLabels Place(TextStyle full) =>
        Try(full, Slightly, 0, false) ?? Try(full, Slightly, SecondLevel, false)
        ?? Try(full, Smallest, 0, true) ?? Try(full, Smallest, double.PositiveInfinity, true)!;

    private PlacedLabels? Try(TextStyle full, double least, double furthest, bool turned)
    {
        for (var factor = 1.0; factor >= least - Step / 2; factor -= Step)
        {
            var style = full with { Size = full.Size * factor };
            LineFragment[] lines = [.. bars.Select(bar => DrawingText.Line(context, bar.Text, style))];
            var sizes = Array.ConvertAll(lines, line => turned ? (line.Height, line.Width) : (line.Width, line.Height));
            // A line's height holds the room between lines already.
            var gap = turned ? 0 : GapInEms * style.Size;
            if (TryPlace(sizes, gap, furthest * lines[0].Height) is { } boxes) return new PlacedLabels(style, lines, boxes, turned) { Moves = Moves(boxes) };
        }

        return null;
    }

    private LabelBox[]? TryPlace((double Width, double Height)[] sizes, double gap, double furthest)
    {
        var boxes = new LabelBox[bars.Count];
        for (var i = 0; i < boxes.Length; i++)
        {
            var start = At(i, sizes[i]);
            var box = start;
            while (true)
            {
                if (Beside(box, i, boxes, gap) is { } free)
                {
                    boxes[i] = free;
                    break;
                }

                box = Beyond(box, i, boxes);
                if (Math.Abs(box.Top - start.Top) > furthest) return null;
            }
        }

        return boxes;
    }

    /// <summary>Over the middle of its column, at its end.</summary>
    private LabelBox At(int i, (double Width, double Height) size)
    {
        var left = Math.Clamp(bars[i].Bar.Middle - size.Width / 2, 0, Math.Max(0, width - size.Width));
        var top = TopAt(i, size.Height);
        return new LabelBox(left, top, left + size.Width, top + size.Height);
    }

    private double TopAt(int i, double height) => bars[i].IsBelow ? bars[i].Bar.Bottom + Gap : bars[i].Bar.Top - Gap - height;

    private (double Right, double Down)[] Moves(LabelBox[] boxes) =>
        [.. boxes.Select((box, i) => (box.Middle - bars[i].Bar.Middle, box.Top - TopAt(i, box.Bottom - box.Top)))];

    /// <summary>Moved away from its column past the nearest thing beside or under it.</summary>
    private LabelBox Beyond(LabelBox label, int i, LabelBox[] placed)
    {
        var below = bars[i].IsBelow;
        var way = double.PositiveInfinity;
        for (var k = 0; k < bars.Count; k++)
        {
            if (k != i) Clear(bars[k].Bar);
            if (k < i) Clear(placed[k]);
        }

        return label.MovedBy(below ? way : -way);

        void Clear(LabelBox obstacle)
        {
            if (label.Top >= obstacle.Bottom - 0.01 || obstacle.Top >= label.Bottom - 0.01) return;
            way = Math.Min(way, below ? obstacle.Bottom - label.Top : label.Bottom - obstacle.Top);
        }
    }

    /// <summary>The label moved sideways until it meets nothing, but no further than it still covers its column (but for a gap); null when it cannot.</summary>
    private LabelBox? Beside(LabelBox label, int i, LabelBox[] placed, double gap)
    {
        var bar = bars[i].Bar;
        var play = Math.Max(0, (label.Width - bar.Width) / 2) + Gap;
        double least = Math.Max(Math.Min(0, label.Left), label.Left - play), most = Math.Min(Math.Max(width - label.Width, label.Left), label.Left + play);
        for (var k = 0; k < bars.Count; k++)
        {
            if (k != i) Narrow(label, bar.Middle, bars[k].Bar, Gap, ref least, ref most);
            if (k < i) Narrow(label, bar.Middle, placed[k], gap, ref least, ref most);
        }

        if (least > most + 0.001) return null;
        var left = Math.Clamp(label.Left, least, Math.Max(least, most));
        return label with { Left = left, Right = left + label.Width };
    }

    private static void Narrow(LabelBox label, double middle, LabelBox obstacle, double gap, ref double least, ref double most)
    {
        if (label.Top >= obstacle.Bottom - 0.01 || obstacle.Top >= label.Bottom - 0.01) return;
        if (obstacle.Middle <= middle) least = Math.Max(least, obstacle.Right + gap);
        else most = Math.Min(most, obstacle.Left - gap - label.Width);
    }
}
