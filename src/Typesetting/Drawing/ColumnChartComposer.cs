using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Drawing;

/// <summary>Draws a column chart for one width; lives for one call.</summary>
internal sealed class ColumnChartComposer(ColumnChart chart, double width, double plotHeight, LayoutContext context)
{
    private const double LeastVisible = 0.75, NameGap = 7; // points
    private const double Axis = 0.5, Outline = 0.5; // thickness in points
    private const double WidestColumn = 54, WidestGroup = 130;
    private const double Filled = 0.72; // of a group's width

    private readonly List<DrawingCommand> _commands = [];
    private readonly ChartStyle _style = chart.Style;
    private readonly (double Low, double High) _range = RangeOf(chart);
    private double _left;

    public DrawingContent Compose()
    {
        var categories = Math.Max(1, chart.Categories.Count);
        var columns = Math.Max(1, chart.Series.Count);
        // Few columns stand together in the middle rather than lost in the width.
        var group = Math.Min(width / categories, Math.Max(WidestGroup, columns * WidestColumn / Filled));
        _left = (width - group * categories) / 2;
        var bars = Bars(group, Math.Min(WidestColumn, group * Filled / columns));
        var labels = new ColumnLabels(bars, width, context).Place(_style.Text);
        DrawColumns(bars);
        // No label stands beyond the axis.
        var left = labels.Boxes.Select(box => box.Left).Append(_left).Min();
        var right = labels.Boxes.Select(box => box.Right).Append(width - _left).Max();
        _commands.Add(new PathCommand(Shapes.Rectangle(left, Y(0) - Axis / 2, right - left, Axis), _style.Line, null));
        _commands.AddRange(labels.Commands);
        var bottom = DrawCategories(group, labels);
        if (chart.Series.Count > 1) bottom = DrawLegend(bottom + 6, labels.Style);
        // Labels may have risen above the plot: everything moves down by as much.
        var above = labels.Boxes.Select(box => -box.Top).Append(0).Max();
        var below = labels.Boxes.Select(box => box.Bottom - plotHeight).Append(0).Max();
        var (moved, height) = DrawingMove.Down(_commands, bottom, above);
        return new DrawingContent(width, height, moved) { Labels = new ValueLabels(labels.Style.Size, labels.AreTurned, above, below, labels.Moves) };
    }

    private static (double Low, double High) RangeOf(ColumnChart chart)
    {
        var values = chart.Series.SelectMany(series => series.Values).DefaultIfEmpty(0).ToList();
        double low = Math.Min(0, values.Min()), high = Math.Max(0, values.Max());
        return high - low < 1e-12 ? (0, 1) : (low, high);
    }

    private double Y(double value) => (_range.High - value) / (_range.High - _range.Low) * plotHeight;

    private double Left(double group, double column, int category, int series) =>
        _left + category * group + (group - column * chart.Series.Count) / 2 + series * column;

    private LabelBox Bar(double group, double column, int category, int series)
    {
        var value = chart.Series[series].Values[category];
        // It stands on the axis' edge: beyond the axis nothing of it is seen, however coarse the screen.
        var edge = Y(0) - Math.Sign(value) * Axis / 2;
        // A column a thousand times smaller than its neighbour is still seen to be there.
        var top = value > 0 ? Math.Min(Y(value), edge - LeastVisible) : edge;
        var bottom = value < 0 ? Math.Max(Y(value), edge + LeastVisible) : edge;
        var left = Left(group, column, category, series);
        return new LabelBox(left + column * 0.06, top, left + column * 0.94, bottom);
    }

    private List<LabelledBar> Bars(double group, double column)
    {
        var bars = new List<LabelledBar>();
        for (var category = 0; category < chart.Categories.Count; category++)
        {
            for (var series = 0; series < chart.Series.Count; series++)
            {
                var one = chart.Series[series];
                bars.Add(new LabelledBar(Bar(group, column, category, series), one.Labels[category], one.Values[category] < 0));
            }
        }

        return bars;
    }

    private void DrawColumns(List<LabelledBar> bars)
    {
        for (var i = 0; i < bars.Count; i++)
        {
            var bar = bars[i].Bar;
            if (bar.Bottom - bar.Top < 0.01) continue;
            var fill = _style.FillOf(chart.Series.Count == 1 ? 0 : i % chart.Series.Count);
            _commands.Add(new PathCommand(Shapes.Rectangle(bar.Left + Outline / 2, bar.Top + Outline / 2, bar.Width - Outline, bar.Bottom - bar.Top - Outline), fill, _style.Line, Outline));
        }
    }

    /// <summary>Names stand right under the plot, which ends with its lowest column or label.</summary>
    private double DrawCategories(double group, PlacedLabels labels)
    {
        var foot = Math.Max(plotHeight, labels.Boxes.Select(box => box.Bottom).DefaultIfEmpty(0).Max());
        if (_range.Low < 0) Stroke(0.25, (_left, foot + NameGap / 2), (width - _left, foot + NameGap / 2));
        var bottom = foot + NameGap;
        for (var category = 0; category < chart.Categories.Count; category++)
        {
            var y = foot + NameGap;
            foreach (var line in DrawingText.Lines(context, chart.Categories[category], labels.Style, group * 0.94))
            {
                _commands.Add(new TextCommand(_left + category * group + (group - line.Width) / 2, y, line));
                y += line.Height;
            }

            bottom = Math.Max(bottom, y);
        }

        return bottom;
    }

    private double DrawLegend(double top, TextStyle style)
    {
        var swatch = style.Size * 0.8;
        var names = chart.Series.Select(series => DrawingText.Line(context, series.Name, style)).ToList();
        var total = names.Sum(name => swatch + 4 + name.Width) + 16 * (names.Count - 1);
        var x = Math.Max(0, (width - total) / 2);
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0 && x + swatch + 4 + names[i].Width > width) (x, top) = (0, top + names[i].Height);
            _commands.Add(new PathCommand(Shapes.Rectangle(x, top + (names[i].Height - swatch) / 2, swatch, swatch), _style.FillOf(i), _style.Line));
            _commands.Add(new TextCommand(x + swatch + 4, top, names[i]));
            x += swatch + 4 + names[i].Width + 16;
        }

        return top + names[0].Height;
    }

    private void Stroke(double thickness, params ReadOnlySpan<(double X, double Y)> points) =>
        _commands.Add(new PathCommand(Shapes.Polyline(points), null, _style.Line, thickness));
}
