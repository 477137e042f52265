using Typesetting.Text;

namespace Typesetting.Drawing;

/// <summary>The look of charts.</summary>
public sealed record ChartStyle
{
    /// <summary>Labels, values and legend.</summary>
    public required TextStyle Text { get; init; }

    /// <summary>Height of the plot in points, labels not counted.</summary>
    public double PlotHeight { get; init; } = 170;

    /// <summary>The widest a chart may be, in points.</summary>
    public double MaximumWidth { get; init; } = 420;

    /// <summary>
    /// Fills in order of use; they alternate between dark and light, so that neighbours differ in a grey print too.
    /// </summary>
    public IReadOnlyList<Color> Fills { get; init; } =
    [
        new(0x1F, 0x4E, 0x79), new(0x9D, 0xC3, 0xE6), new(0x59, 0x59, 0x59), new(0xBD, 0xD7, 0xEE), new(0x2E, 0x75, 0xB6),
        new(0xD0, 0xCE, 0xCE), new(0x20, 0x38, 0x64), new(0xB4, 0xC7, 0xE7), new(0x80, 0x80, 0x80), new(0xBF, 0xBF, 0xBF),
    ];

    /// <summary>Axes and outlines of columns.</summary>
    public Color Line { get; init; } = Color.Gray(0x80);

    internal Color FillOf(int index) => Fills[index % Fills.Count];
}
