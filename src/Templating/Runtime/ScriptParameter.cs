namespace Templating;

/// <summary>What a function's parameter takes; the library converts and checks an argument before the function sees it.</summary>
public enum ScriptType
{
    /// <summary>Any value, scalar objects included, as it is.</summary>
    Any,

    /// <summary>A string; other values are turned into their printed text, null stays null.</summary>
    Text,

    /// <summary>A whole number of 32 bits; null is refused.</summary>
    Integer,

    /// <summary>Any number kind; null stays null.</summary>
    Number,

    /// <summary>True or false, by the language's rule of truth.</summary>
    Boolean,

    /// <summary>A list; null stays null, a single value becomes a list of one.</summary>
    List,

    /// <summary>A function handed over with <c>@</c>; null stays null.</summary>
    Function,

    /// <summary>A date; null stays null.</summary>
    Date,

    /// <summary>A duration; null stays null.</summary>
    Duration,

    /// <summary>An object with members; null stays null.</summary>
    Members,
}

/// <summary>A parameter of a function: its name for named arguments, its type and its meaning.</summary>
/// <param name="Name">Name as a template writes it.</param>
/// <param name="Type">What it takes.</param>
/// <param name="Meaning">One sentence for the function reference.</param>
public sealed record ScriptParameter(string Name, ScriptType Type, string Meaning = "")
{
    /// <summary>Whether the argument may be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What stands in for an argument left out.</summary>
    public object? Default { get; init; }

    /// <summary>An optional parameter.</summary>
    public static ScriptParameter Optional(string name, ScriptType type, object? value = null, string meaning = "") =>
        new(name, type, meaning) { IsOptional = true, Default = value };
}
