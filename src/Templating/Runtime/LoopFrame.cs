namespace Templating;

internal enum LoopKind
{
    For,
    While,
    TableRow,
}

/// <summary>A loop that is running: its variable and what <c>for.index</c> and its like tell.</summary>
internal sealed class LoopFrame(LoopKind kind, string? variable, int scopeDepth)
{
    public LoopKind Kind { get; } = kind;

    /// <summary>Interned name of the loop variable; null for <c>while</c> and for <c>$</c> variables.</summary>
    public string? Variable { get; } = variable;

    /// <summary>The scope the loop runs in; variables of scopes above hide the loop variable.</summary>
    public int ScopeDepth { get; } = scopeDepth;

    public object? Value { get; set; }

    public int Index { get; set; }

    public int Length { get; set; }

    public bool Changed { get; set; }

    public int Columns { get; set; } = 1;

    /// <summary>A helper variable by name; the parser lets only known ones through.</summary>
    public object? Member(string name) => name switch
    {
        "index" => Boxes.Int(Index),
        "rindex" => Boxes.Int(Length - Index - 1),
        "first" => Boxes.Bool(Index == 0),
        "last" => Boxes.Bool(Index == Length - 1),
        "even" => Boxes.Bool((Index & 1) == 0),
        "odd" => Boxes.Bool((Index & 1) == 1),
        "length" => Boxes.Int(Length),
        "changed" => Boxes.Bool(Changed),
        "col" => Boxes.Int((Index % Columns) + 1),
        "col0" => Boxes.Int(Index % Columns),
        "col_first" => Boxes.Bool(Index % Columns == 0),
        "col_last" => Boxes.Bool(Index % Columns == Columns - 1),
        _ => null,
    };

    public static bool IsMember(LoopKind kind, string name) => name switch
    {
        "index" or "first" or "even" or "odd" => true,
        "rindex" or "last" or "length" or "changed" => kind != LoopKind.While,
        "col" or "col0" or "col_first" or "col_last" => kind == LoopKind.TableRow,
        _ => false,
    };
}
