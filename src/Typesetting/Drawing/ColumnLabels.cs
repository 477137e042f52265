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
internal sealed record PlacedLabels(TextStyle Style, LineFragment[] Lines, LabelBox[] Boxes);

/// <summary>
/// Finds the places of a chart's value labels: right at their columns' ends, all of one size. Labels that would meet are first made
/// a little smaller, then stand on two levels; only a chart too narrow for that lets them rise further.
/// </summary>
internal sealed class ColumnLabels(IReadOnlyList<LabelledBar> bars, double width, LayoutContext context)
{
    private const double Gap = 2; // points between a label and a column
    private const double GapInEms = 0.5; // between two labels side by side: the width of a figure, lest they read as one
    private const double Step = 0.05;
    private const double Slightly = 0.85, Smallest = 0.7; // of the full size
    private const double SecondLevel = 1.75; // lines that a label may stand away from its column

    /// <summary>Labels that hide nothing, near their columns; null when there is no room for them.</summary>
    public PlacedLabels? Tidy(TextStyle full) => Try(full, 1, Slightly, 0, false) ?? Try(full, 1, Smallest, SecondLevel, false);

    /// <summary>Small labels that may reach over neighbouring columns, or rise away from their own, but never over each other.</summary>
    public PlacedLabels Crowded(TextStyle full) =>
        Try(full, Smallest, Smallest, SecondLevel, true) ?? Try(full, Smallest, Smallest, double.PositiveInfinity, true)!;

    private PlacedLabels? Try(TextStyle full, double largest, double least, double furthest, bool mayCover)
    {
        for (var factor = largest; factor >= least - Step / 2; factor -= Step)
        {
            var (style, lines) = Set(full, factor);
            if (TryPlace(lines, GapInEms * style.Size, furthest, mayCover) is { } boxes) return new PlacedLabels(style, lines, boxes);
        }

        return null;
    }

    private (TextStyle Style, LineFragment[] Lines) Set(TextStyle full, double factor)
    {
        var style = full with { Size = full.Size * factor };
        return (style, [.. bars.Select(bar => DrawingText.Line(context, bar.Text, style))]);
    }

    private LabelBox[]? TryPlace(LineFragment[] lines, double gap, double furthest, bool mayCover)
    {
        var boxes = new LabelBox[bars.Count];
        for (var i = 0; i < boxes.Length; i++)
        {
            var start = At(i, lines[i]);
            var box = start;
            while (true)
            {
                if (Beside(box, i, boxes, gap, mayCover) is { } free)
                {
                    boxes[i] = free;
                    break;
                }

                box = Beyond(box, i, boxes, mayCover);
                if (Math.Abs(box.Top - start.Top) > furthest * lines[i].Height) return null;
            }
        }

        return boxes;
    }

    /// <summary>Over the middle of its column, at its end.</summary>
    private LabelBox At(int i, LineFragment line)
    {
        var (bar, _, below) = bars[i];
        var left = Math.Clamp(bar.Middle - line.Width / 2, 0, Math.Max(0, width - line.Width));
        var top = below ? bar.Bottom + Gap : bar.Top - Gap - line.Height;
        return new LabelBox(left, top, left + line.Width, top + line.Height);
    }

    /// <summary>Moved away from its column past the nearest thing beside or under it.</summary>
    private LabelBox Beyond(LabelBox label, int i, LabelBox[] placed, bool mayCover)
    {
        var below = bars[i].IsBelow;
        var way = double.PositiveInfinity;
        for (var k = 0; k < bars.Count; k++)
        {
            if (!mayCover && k != i) Clear(bars[k].Bar);
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
    private LabelBox? Beside(LabelBox label, int i, LabelBox[] placed, double gap, bool mayCover)
    {
        var bar = bars[i].Bar;
        var play = Math.Max(0, (label.Width - bar.Width) / 2) + Gap;
        double least = Math.Max(Math.Min(0, label.Left), label.Left - play), most = Math.Min(Math.Max(width - label.Width, label.Left), label.Left + play);
        for (var k = 0; k < bars.Count; k++)
        {
            if (!mayCover && k != i) Narrow(label, bar.Middle, bars[k].Bar, Gap, ref least, ref most);
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
