namespace Typesetting.Drawing;

/// <summary>Moves drawn things as a whole.</summary>
internal static class DrawingMove
{
    public static DrawingContent Down(IReadOnlyList<DrawingCommand> commands, double width, double bottom, double by)
    {
        if (by <= 0) return new DrawingContent(width, bottom, commands);
        var moved = commands.Select(command => command switch
        {
            PathCommand path => path with
            {
                Steps = path.Steps.Select(step => step with { Y = step.Y + by, Y1 = step.Y1 + by, Y2 = step.Y2 + by }).ToArray(),
            },
            TextCommand text => text with { Y = text.Y + by },
            _ => command,
        }).ToList();
        return new DrawingContent(width, bottom + by, moved);
    }
}
