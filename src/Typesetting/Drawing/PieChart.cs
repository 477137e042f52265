using Typesetting.Layout;

namespace Typesetting.Drawing;

/// <summary>One slice.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Value">Its size; negative values count as 0.</param>
/// <param name="Label">Its figure as the host wants it written.</param>
public sealed record ChartSlice(string Name, double Value, string Label);

/// <summary>A disc or ring cut into slices. Each slice is named beside it, with a line from name to slice, so no legend is needed.</summary>
/// <param name="slices">The slices in clockwise order; the largest has its middle at three o'clock, so that its name stands level with it.</param>
/// <param name="style">The look.</param>
/// <param name="isRing">Whether the middle is left out.</param>
public sealed class PieChart(IReadOnlyList<ChartSlice> slices, ChartStyle style, bool isRing = false) : VectorDrawing
{
    /// <summary>The slices.</summary>
    public IReadOnlyList<ChartSlice> Slices { get; } = slices;

    /// <summary>The look.</summary>
    public ChartStyle Style { get; } = style;

    /// <summary>Whether the middle is left out.</summary>
    public bool IsRing { get; } = isRing;

    internal override DrawingContent Compose(double width, double heightScale, LayoutContext context) =>
        new PieChartComposer(this, Math.Min(width, Style.MaximumWidth), Style.PlotHeight * heightScale, context).Compose();
}
