namespace Templating;

/// <summary>How a text is read.</summary>
public sealed record ParserOptions
{
    /// <summary>The defaults.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>Whether the whole text is code, without <c>{{ }}</c>.</summary>
    public bool ScriptOnly { get; init; }

    /// <summary>Blocks and expressions inside one another, from 1; deeper nesting is an error.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Longest template text in characters.</summary>
    public int Length { get; init; } = 2_000_000;
}
