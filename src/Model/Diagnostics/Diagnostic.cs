namespace FinalAccounts.Model.Diagnostics;

/// <summary>One finding: what is wrong, where, and what to do next.</summary>
/// <param name="Code">
/// The permanent code, a letter and three digits: F figures, C checks, T templates, M markup, L layout, O output, S service.
/// </param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is wrong; in Chinese when it is about a report's content.</param>
/// <param name="Hint">What to do next, or null where the message says it.</param>
public sealed record Diagnostic(string Code, Severity Severity, Place Place, string Message, string? Hint = null);
