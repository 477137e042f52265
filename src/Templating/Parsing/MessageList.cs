namespace Templating.Parsing;

/// <summary>Collects what is wrong with a template; stops collecting at a limit, never silently.</summary>
internal sealed class MessageList(SourceText source)
{
    private const int Most = 100;
    private readonly List<TemplateMessage> _messages = [];

    public SourceText Source { get; } = source;

    public void Add(string code, int start, int end, string text, string? hint = null)
    {
        if (_messages.Count > Most) return;
        _messages.Add(_messages.Count == Most
            ? new TemplateMessage(
                MessageCodes.TooManyMessages,
                new SourceSpan(Source, start, end),
                $"More than {Most} errors; the rest isn't listed.")
            : new TemplateMessage(code, new SourceSpan(Source, start, end), text, hint));
    }

    /// <summary>Everything found, in reading order.</summary>
    public IReadOnlyList<TemplateMessage> Sorted() =>
        _messages.OrderBy(message => message.Span.Start).ToArray();
}
