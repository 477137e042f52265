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

/// <summary>A line of text whose upper left corner stands at a point.</summary>
internal sealed record TextCommand(double X, double Y, LineFragment Line) : DrawingCommand;

/// <summary>A drawing composed for one width: what to paint, in order. Points, from the upper left corner.</summary>
internal sealed class DrawingContent(double width, double height, IReadOnlyList<DrawingCommand> commands)
{
    public double Width { get; } = width;

    public double Height { get; } = height;

    public IReadOnlyList<DrawingCommand> Commands { get; } = commands;
}
