namespace Templating.Syntax;

/// <summary>A piece of a parsed template. Immutable; shared between threads.</summary>
internal abstract class SyntaxNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    /// <summary>The pieces it is made of, in reading order.</summary>
    public virtual IEnumerable<SyntaxNode> Children => [];

    /// <summary>The exception for a mistake at this place; throw it.</summary>
    public ScriptRuntimeException Fail(string code, string text, string? hint = null) => new(new TemplateMessage(code, Span, text, hint));

    /// <summary>The source text, shortened for use in a message.</summary>
    public string Shown
    {
        get
        {
            var text = Span.Text.ReplaceLineEndings(" ");
            return text.Length <= 60 ? text : text[..57] + "...";
        }
    }
}

/// <summary>A place without a piece of syntax of its own.</summary>
internal sealed class PlaceNode(SourceSpan span) : SyntaxNode(span);

internal abstract class Expression(SourceSpan span) : SyntaxNode(span)
{
    /// <summary>Longest chain of expressions inside one another, itself included.</summary>
    public int Height { get; protected init; } = 1;

    /// <summary>The value; a function found in a variable or member is called without arguments.</summary>
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>The value; a function found in a variable or member stays a function.</summary>
    public virtual object? EvaluateTarget(TemplateContext context) => Evaluate(context);

    /// <summary>Whether the value counts as true.</summary>
    public virtual bool IsTrue(TemplateContext context) => ScriptValues.IsTrue(Evaluate(context));
}

/// <summary>An expression that can stand left of <c>=</c>.</summary>
internal interface IAssignable
{
    void Assign(TemplateContext context, object? value);
}

/// <summary>How a statement ended.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}

internal abstract class Statement(SourceSpan span) : SyntaxNode(span)
{
    public abstract Flow Execute(TemplateContext context);
}
