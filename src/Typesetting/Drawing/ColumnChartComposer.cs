using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Drawing;

/// <summary>Draws a column chart for one width; lives for one call.</summary>
internal sealed class ColumnChartComposer(ColumnChart chart, double width, LayoutContext context)
{
    private const double SmallestLabel = 6.5, LabelGap = 2, LeastVisible = 0.75;
    private const double WidestColumn = 54, WidestGroup = 130;

    private readonly List<DrawingCommand> _commands = [];
    private readonly List<LabelBox> _taken = [];
    private readonly ChartStyle _style = chart.Style;
    private readonly (double Low, double High) _range = RangeOf(chart);
    private double _highest;
    private double _left;

    public DrawingContent Compose()
    {
        var categories = Math.Max(1, chart.Categories.Count);
        var columns = Math.Max(1, chart.Series.Count);
        // Few columns stand together in the middle rather than lost in the width.
        var group = Math.Min(width / categories, Math.Max(WidestGroup, columns * WidestColumn / 0.72));
        _left = (width - group * categories) / 2;
        var column = Math.Min(WidestColumn, group * 0.72 / columns);
        var labelStyle = FittingStyle(Math.Min(group / columns, column * 1.35));
        DrawColumns(group, column);
        Stroke(0.75, (_left, Y(0)), (width - _left, Y(0)));
        DrawValues(group, column, labelStyle);
        var bottom = DrawCategories(group);
        if (chart.Series.Count > 1) bottom = DrawLegend(bottom + 6);
        return Shifted(bottom);
    }

    private static (double Low, double High) RangeOf(ColumnChart chart)
    {
        var values = chart.Series.SelectMany(series => series.Values).DefaultIfEmpty(0).ToList();
        double low = Math.Min(0, values.Min()), high = Math.Max(0, values.Max());
        return high - low < 1e-12 ? (0, 1) : (low, high);
    }

    private double Y(double value) => (_range.High - value) / (_range.High - _range.Low) * _style.PlotHeight;

    private double Left(double group, double column, int category, int series) =>
        _left + category * group + (group - column * chart.Series.Count) / 2 + series * column;

    private LabelBox Bar(double group, double column, int category, int series)
    {
        var value = chart.Series[series].Values[category];
        var (top, bottom) = (Math.Min(Y(value), Y(0)), Math.Max(Y(value), Y(0)));
        // A column a thousand times smaller than its neighbour is still seen to be there.
        if (value > 0) top = Math.Min(top, bottom - LeastVisible);
        if (value < 0) bottom = Math.Max(bottom, top + LeastVisible);
        var left = Left(group, column, category, series);
        return new LabelBox(left + column * 0.06, top, left + column * 0.94, bottom);
    }

    private void DrawColumns(double group, double column)
    {
        for (var category = 0; category < chart.Categories.Count; category++)
        {
            for (var series = 0; series < chart.Series.Count; series++)
            {
                var bar = Bar(group, column, category, series);
                if (bar.Bottom - bar.Top < 0.01) continue;
                var fill = _style.FillOf(chart.Series.Count == 1 ? 0 : series);
                _commands.Add(new PathCommand(Shapes.Rectangle(bar.Left, bar.Top, bar.Right - bar.Left, bar.Bottom - bar.Top), fill, _style.Line));
                _taken.Add(bar);
            }
        }
    }

    /// <summary>The label style, made smaller where the widest label would not fit over its column.</summary>
    private TextStyle FittingStyle(double room)
    {
        var style = _style.Text;
        var widest = chart.Series.SelectMany(series => series.Labels).Select(label => DrawingText.Line(context, label, style).Width).DefaultIfEmpty(0).Max();
        if (widest <= room) return style;
        return style with { Size = Math.Max(Math.Min(SmallestLabel, style.Size), style.Size * room / widest) };
    }

    private void DrawValues(double group, double column, TextStyle style)
    {
        for (var category = 0; category < chart.Categories.Count; category++)
        {
            for (var series = 0; series < chart.Series.Count; series++)
            {
                var line = DrawingText.Line(context, chart.Series[series].Labels[category], style);
                var bar = Bar(group, column, category, series);
                var below = chart.Series[series].Values[category] < 0;
                var left = Math.Clamp((bar.Left + bar.Right - line.Width) / 2, 0, Math.Max(0, width - line.Width));
                var top = below ? bar.Bottom + LabelGap : bar.Top - LabelGap - line.Height;
                var box = Free(new LabelBox(left, top, left + line.Width, top + line.Height), below);
                _taken.Add(box);
                _commands.Add(new TextCommand(box.Left, box.Top, line));
                if (Math.Abs(box.Top - top) > line.Height / 2) Lead(bar, box, below);
                _highest = Math.Min(_highest, box.Top);
            }
        }
    }

    /// <summary>Moves a label away from its column's end until it meets no column and no other label.</summary>
    private LabelBox Free(LabelBox box, bool down)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            var met = _taken.FindIndex(box.Meets);
            if (met < 0) return box;
            box = down ? box.MovedBy(_taken[met].Bottom - box.Top + 0.5) : box.MovedBy(_taken[met].Top - box.Bottom - 0.5);
        }

        return box;
    }

    private void Lead(LabelBox bar, LabelBox label, bool below)
    {
        var x = (bar.Left + bar.Right) / 2;
        if (below) Stroke(0.4, (x, bar.Bottom), (x, label.Top));
        else Stroke(0.4, (x, bar.Top), (x, label.Bottom));
    }

    private double DrawCategories(double group)
    {
        var top = Math.Max(_style.PlotHeight, _taken.Select(box => box.Bottom).DefaultIfEmpty(0).Max()) + 4;
        var bottom = top;
        for (var category = 0; category < chart.Categories.Count; category++)
        {
            var y = top;
            foreach (var line in DrawingText.Lines(context, chart.Categories[category], _style.Text, group * 0.94))
            {
                _commands.Add(new TextCommand(_left + category * group + (group - line.Width) / 2, y, line));
                y += line.Height;
            }

            bottom = Math.Max(bottom, y);
        }

        return bottom;
    }

    private double DrawLegend(double top)
    {
        var swatch = _style.Text.Size * 0.8;
        var names = chart.Series.Select(series => DrawingText.Line(context, series.Name, _style.Text)).ToList();
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

    /// <summary>Labels may have risen above the plot: everything moves down by as much.</summary>
    private DrawingContent Shifted(double bottom) => DrawingMove.Down(_commands, width, bottom, Math.Max(0, -_highest));
}
