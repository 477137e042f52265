namespace Typesetting.Drawing;

/// <summary>Moves drawn things as a whole.</summary>
internal static class DrawingMove
{
    /// <summary>The things moved down, and where they end then.</summary>
    public static (IReadOnlyList<DrawingCommand> Commands, double Bottom) Down(IReadOnlyList<DrawingCommand> commands, double bottom, double by)
    {
        if (by <= 0) return (commands, bottom);
        var moved = commands.Select(command => command switch
        {
            PathCommand path => path with
            {
                Steps = path.Steps.Select(step => step with { Y = step.Y + by, Y1 = step.Y1 + by, Y2 = step.Y2 + by }).ToArray(),
            },
            TextCommand text => text with { Y = text.Y + by },
            _ => command,
        }).ToList();
        return (moved, bottom + by);
    }
}
