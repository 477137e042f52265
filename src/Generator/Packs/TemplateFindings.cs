using FinalAccounts.Model.Diagnostics;

using Templating;

namespace FinalAccounts.Generator.Packs;

/// <summary>Turns the template language's messages into findings.</summary>
internal static class TemplateFindings
{
    /// <summary>A message of the parser.</summary>
    public static Diagnostic Of(TemplateMessage message) => new(message.Code, Severity.Error, PlaceOf(message.Span), message.Text, message.Hint ?? Line(message.Span));

    /// <summary>A template that stopped while it was rendered.</summary>
    public static Diagnostic Of(ScriptRuntimeException error)
    {
        var chain = string.Concat(error.IncludedFrom.Select(span => $"；引自 {span}"));
        return new Diagnostic(error.Finding.Code, Severity.Error, PlaceOf(error.Span), error.Finding.Text + chain, error.Finding.Hint ?? Line(error.Span));
    }

    /// <summary>Where the message says it all, the line it is about serves as the hint.</summary>
    private static string? Line(SourceSpan span) => span.Line > 0 ? $"这一行：{span.LineText.Trim()}" : null;

    private static Place PlaceOf(SourceSpan span) => new(span.FilePath ?? "", Line: span.Line, Column: span.Column);
}
