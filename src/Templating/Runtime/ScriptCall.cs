namespace Templating;

/// <summary>One call of a <see cref="ScriptFunction"/>: the context, the place and the arguments.</summary>
public readonly ref struct ScriptCall
{
    private readonly ReadOnlySpan<object?> _arguments;
    private readonly int _declared;
    private readonly Syntax.SyntaxNode _node;

    internal ScriptCall(TemplateContext context, Syntax.SyntaxNode node, ReadOnlySpan<object?> arguments, int declared, ScriptObject? named)
    {
        Context = context;
        _node = node;
        _arguments = arguments;
        _declared = declared;
        Named = named;
    }

    /// <summary>The render the call belongs to.</summary>
    public TemplateContext Context { get; }

    /// <summary>The call in the template.</summary>
    public SourceSpan Span => _node.Span;

    /// <summary>Arguments beyond the declared parameters; empty unless the function has a rest.</summary>
    public ReadOnlySpan<object?> Rest => _arguments[_declared..];

    /// <summary>Named arguments without a parameter; null when there are none.</summary>
    internal ScriptObject? Named { get; }

    internal Syntax.SyntaxNode Node => _node;

    /// <summary>A parameter's value by its position, already converted to the parameter's type.</summary>
    public object? this[int index] => _arguments[index];

    /// <summary>A text parameter; null stays null.</summary>
    public string? Text(int index) => (string?)_arguments[index];

    /// <summary>An integer parameter.</summary>
    public int Integer(int index) => (int)_arguments[index]!;

    /// <summary>A boolean parameter.</summary>
    public bool Flag(int index) => (bool)_arguments[index]!;

    /// <summary>A list parameter; null stays null.</summary>
    public IReadOnlyList<object?>? List(int index) => (IReadOnlyList<object?>?)_arguments[index];

    /// <summary>A number, or the number of a scalar object, as an exact decimal; null stays null.</summary>
    /// <exception cref="ScriptRuntimeException">The number doesn't fit a decimal.</exception>
    public decimal? Decimal(int index) => ScriptValues.Unwrap(_arguments[index]) is { } value
        ? Numbers.ToDecimal(value) ?? throw Fail("The number doesn't fit a decimal.")
        : null;

    /// <summary>The exception for a mistake found by the function; throw it. It points at the call.</summary>
    public ScriptRuntimeException Fail(string text, string? hint = null, string code = MessageCodes.BadArgumentValue) =>
        new(new TemplateMessage(code, Span, text, hint));
}
