using Templating.Syntax;

namespace Templating.Parsing;

/// <summary>A call that is being read. The last argument stays open, because operators behind it belong to it.</summary>
internal sealed class CallParts
{
    private Expression? _last;

    public CallParts(Expression target, Expression? piped)
    {
        Target = target;
        Piped = piped;
        if (piped is not null) Arguments.Add(piped);
    }

    public Expression Target { get; }

    public Expression? Piped { get; }

    public List<Expression> Arguments { get; } = [];

    public List<(string Name, SourceSpan Span, Expression Value)> Named { get; } = [];

    public bool HasLast => _last is not null;

    public Expression Last
    {
        set => _last = value;
    }

    /// <summary>Puts the open argument among the others.</summary>
    public void Take()
    {
        if (_last is not null) Arguments.Add(_last);
        _last = null;
    }
}
