using Typesetting.Layout;

namespace Typesetting.Drawing;

/// <summary>One step of a path; control points only for curves. Y grows downwards.</summary>
internal readonly record struct PathStep(PathStepKind Kind, double X, double Y, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0);

internal enum PathStepKind : byte
{
    Move,
    Line,
    Curve,
    Close,
}

/// <summary>Something drawn.</summary>
internal abstract record DrawingCommand;

/// <summary>An area, a line or both.</summary>
internal sealed record PathCommand(IReadOnlyList<PathStep> Steps, Color? Fill, Color? Stroke, double StrokeWidth = 0.5) : DrawingCommand;

/// <summary>A line of text whose room has its upper left corner at a point.</summary>
/// <param name="X">The corner.</param>
/// <param name="Y">The corner.</param>
/// <param name="Line">The line.</param>
/// <param name="IsTurned">Whether it reads upwards, so that it is as wide as a line is high.</param>
internal sealed record TextCommand(double X, double Y, LineFragment Line, bool IsTurned = false) : DrawingCommand
{
    public LabelBox Box => IsTurned ? new(X, Y, X + Line.Height, Y + Line.Width) : new(X, Y, X + Line.Width, Y + Line.Height);
}

/// <summary>A drawing composed for one width: what to paint, in order. Points, from the upper left corner.</summary>
internal sealed class DrawingContent(double width, double height, IReadOnlyList<DrawingCommand> commands)
{
    public double Width { get; } = width;

    public double Height { get; } = height;

    public IReadOnlyList<DrawingCommand> Commands { get; } = commands;

    /// <summary>How the labels of values stand; null for a drawing that is no column chart.</summary>
    public ValueLabels? Labels { get; init; }
}
