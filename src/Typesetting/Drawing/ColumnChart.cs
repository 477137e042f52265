using Typesetting.Layout;

namespace Typesetting.Drawing;

/// <summary>One series of a column chart.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Values">One value per category.</param>
/// <param name="Labels">What is printed at each column, as the host wants its figures written.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<double> Values, IReadOnlyList<string> Labels);

/// <summary>Columns side by side, one group per category.</summary>
/// <param name="categories">Names under the groups.</param>
/// <param name="series">One or more series.</param>
/// <param name="style">The look.</param>
/// <exception cref="ArgumentException">A series has not one value and one label per category.</exception>
public sealed class ColumnChart(IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series, ChartStyle style) : VectorDrawing
{
    /// <summary>Names under the groups.</summary>
    public IReadOnlyList<string> Categories { get; } = categories;

    /// <summary>The series.</summary>
    public IReadOnlyList<ChartSeries> Series { get; } = series.All(one => one.Values.Count == categories.Count && one.Labels.Count == categories.Count)
        ? series
        : throw new ArgumentException("Each series needs one value and one label per category.", nameof(series));

    /// <summary>The look.</summary>
    public ChartStyle Style { get; } = style;

    internal override DrawingContent Compose(double width, double heightScale, LayoutContext context) =>
        new ColumnChartComposer(this, Math.Min(width, Style.MaximumWidth), Style.PlotHeight * heightScale, context).Compose();
}
