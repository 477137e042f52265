using Templating.Parsing;
using Templating.Syntax;

namespace Templating;

/// <summary>A parsed template. Immutable: one template may be rendered by many threads at once, each with its own context.</summary>
public sealed class Template
{
    private readonly BlockStatement _body;

    private Template(SourceText source, BlockStatement body, IReadOnlyList<TemplateMessage> messages)
    {
        Source = source;
        _body = body;
        Messages = messages;
    }

    /// <summary>The name it was parsed under; null where none was given.</summary>
    public string? SourceFilePath => Source.FilePath;

    /// <summary>The template's own text.</summary>
    public string Text => Source.Text;

    /// <summary>Whether parsing found mistakes; such a template can't be rendered.</summary>
    public bool HasErrors => Messages.Count > 0;

    /// <summary>All mistakes found by parsing, in reading order.</summary>
    public IReadOnlyList<TemplateMessage> Messages { get; }

    private SourceText Source { get; }

    /// <summary>Reads a template. Never throws for what the text holds: mistakes are in <see cref="Messages"/>.</summary>
    /// <param name="text">The template.</param>
    /// <param name="sourceFilePath">A name for messages; it is never opened.</param>
    /// <param name="options">How to read it.</param>
    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= ParserOptions.Default;
        if (text.StartsWith('\uFEFF')) text = text[1..];
        var tooLong = text.Length > options.Length;
        var source = new SourceText(tooLong ? "" : text, sourceFilePath);
        var messages = new MessageList(source);
        if (tooLong) messages.Add(MessageCodes.TemplateTooLong, 0, 0, $"The template is longer than {options.Length} characters.");
        var tokens = new TokenStream(new Lexer(messages).Run(options.ScriptOnly), messages, options);
        var body = new StatementParser(tokens).ParseTemplate();
        return new Template(source, body, messages.Sorted());
    }

    /// <summary>Renders the template and returns its output.</summary>
    /// <exception cref="ScriptRuntimeException">A mistake in the template, a limit reached, or cancellation.</exception>
    /// <exception cref="InvalidOperationException">The template has parse errors.</exception>
    public string Render(TemplateContext context)
    {
        Run(context);
        var output = context.Output.ToString();
        context.Output.Release();
        return output;
    }

    /// <summary>Renders the template into a writer; nothing is written when it fails.</summary>
    /// <exception cref="ScriptRuntimeException">A mistake in the template, a limit reached, or cancellation.</exception>
    /// <exception cref="InvalidOperationException">The template has parse errors.</exception>
    public void Render(TemplateContext context, TextWriter writer)
    {
        Run(context);
        context.Output.CopyTo(writer);
        context.Output.Release();
    }

    /// <summary>Shows the template's variables, members, calls and includes to a visitor, in reading order, without rendering.</summary>
    public void Accept(TemplateVisitor visitor) => new TemplateWalker(visitor).Walk(_body);

    /// <summary>Renders inside a running render, as an include does.</summary>
    internal string RenderInside(TemplateContext context)
    {
        var capture = context.Output.Begin();
        Finish(context, _body.Execute(context));
        return context.Output.End(capture);
    }

    /// <summary>The value of the last expression; what the template prints is dropped.</summary>
    internal object? Evaluate(TemplateContext context)
    {
        var capture = context.Output.Begin();
        var (flow, value) = _body.Evaluate(context);
        if (flow == Flow.Return) value = context.Returned;
        Finish(context, flow);
        context.Output.End(capture);
        return value;
    }

    private static void Finish(TemplateContext context, Flow flow)
    {
        if (flow == Flow.Return) context.Returned = null;
    }

    private void Run(TemplateContext context)
    {
        if (HasErrors) throw new InvalidOperationException("The template has parse errors: " + Messages[0]);
        context.Start();
        context.Including.Add(this);
        try
        {
            _body.Execute(context);
        }
        finally
        {
            context.Finish();
        }
    }
}
