namespace Templating;

/// <summary>How a template makes a name of its own.</summary>
public enum DeclarationKind
{
    /// <summary>By assignment.</summary>
    Assignment,

    /// <summary>By <c>capture</c>.</summary>
    Capture,

    /// <summary>As the variable of a loop.</summary>
    Loop,

    /// <summary>As a function.</summary>
    Function,

    /// <summary>As a parameter of a function.</summary>
    Parameter,
}

/// <summary>Sees what a template uses and declares, in reading order, without rendering it. Override what you need.</summary>
public abstract class TemplateVisitor
{
    /// <summary>
    /// A variable that is read, with the members read from it: <c>facts.a.b</c> is name <c>facts</c>, members <c>a</c>, <c>b</c>.
    /// </summary>
    /// <param name="name">The variable; <c>$</c> variables keep their sign.</param>
    /// <param name="members">Member names in order; an index ends the chain unless it is a literal string.</param>
    /// <param name="span">The whole chain.</param>
    /// <param name="isCalled">Whether the chain names the function of a call.</param>
    public virtual void VisitRead(string name, IReadOnlyList<string> members, SourceSpan span, bool isCalled)
    {
    }

    /// <summary>A call with arguments or parentheses, or a pipe into a function.</summary>
    /// <param name="name">The function as it is written, such as <c>math.round</c>; empty when it isn't named by a chain.</param>
    /// <param name="argumentCount">Positional and named arguments, what is piped in included.</param>
    /// <param name="span">The whole call.</param>
    public virtual void VisitCall(string name, int argumentCount, SourceSpan span)
    {
    }

    /// <summary>An <c>include</c>, or one name in an <c>include_join</c>.</summary>
    /// <param name="templateName">The name when it is a literal; null when it is computed.</param>
    /// <param name="span">The whole call.</param>
    public virtual void VisitInclude(string? templateName, SourceSpan span)
    {
    }

    /// <summary>A name the template makes itself.</summary>
    /// <param name="name">The variable; <c>$</c> variables keep their sign.</param>
    /// <param name="members">Members behind the variable for <c>a.b = 1</c>; empty otherwise.</param>
    /// <param name="kind">How it is made.</param>
    /// <param name="span">Where.</param>
    public virtual void VisitDeclaration(string name, IReadOnlyList<string> members, DeclarationKind kind, SourceSpan span)
    {
    }

    /// <summary>Text outside code blocks.</summary>
    public virtual void VisitText(SourceSpan span)
    {
    }

    /// <summary>A literal in code: null, bool, number or string.</summary>
    public virtual void VisitLiteral(object? value, SourceSpan span)
    {
    }
}
