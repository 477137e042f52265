namespace Typesetting.Drawing;

/// <summary>How the labels of a column chart's values stand. Lengths in points.</summary>
/// <param name="Size">The size of their text, and of all other text of the chart.</param>
/// <param name="AreTurned">Whether they read upwards.</param>
/// <param name="Above">The room they take above the highest column, or above the axis where all columns hang.</param>
/// <param name="Below">The room they take below the lowest column, or below the axis where none hangs.</param>
/// <param name="Moves">
/// How far each stands to the right of the middle of its column and further from its end than usual, down being positive; category by
/// category, in each series by series.
/// </param>
public sealed record ValueLabels(double Size, bool AreTurned, double Above, double Below, IReadOnlyList<(double Right, double Down)> Moves);
