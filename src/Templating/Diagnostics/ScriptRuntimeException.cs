namespace Templating;

/// <summary>A template stopped while it was rendered: a mistake in it, a limit reached, or the host's cancellation.</summary>
public class ScriptRuntimeException : Exception
{
    private readonly List<SourceSpan> _includedFrom = [];

    /// <summary>A finding without further cause.</summary>
    public ScriptRuntimeException(TemplateMessage finding)
        : this(finding, null)
    {
    }

    /// <summary>A finding with the exception that caused it.</summary>
    public ScriptRuntimeException(TemplateMessage finding, Exception? cause)
        : base(finding.Text, cause)
    {
        Finding = finding;
    }

    /// <summary>Code, place, sentence and hint.</summary>
    public TemplateMessage Finding { get; }

    /// <summary>Where it happened.</summary>
    public SourceSpan Span => Finding.Span;

    /// <summary>The includes that led there, innermost first; empty in the outermost template.</summary>
    public IReadOnlyList<SourceSpan> IncludedFrom => _includedFrom;

    /// <summary>Place, code, sentence, the source line with a caret, the hint and the include chain.</summary>
    public string Report => Finding.Describe(_includedFrom);

    internal void AddInclude(SourceSpan span) => _includedFrom.Add(span);
}
