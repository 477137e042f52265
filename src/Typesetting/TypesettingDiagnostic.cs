namespace Typesetting;

/// <summary>How bad a finding of the typesetter is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The pages are usable, but somebody should look.</summary>
    Warning,

    /// <summary>The pages lack something or cannot be trusted.</summary>
    Error,
}

/// <summary>Something the typesetter could not do as asked.</summary>
/// <param name="Code">Permanent code, see <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Place">Where: the box's source as the host named it, or the nearest text.</param>
/// <param name="Subject">What it is about, bare, for hosts that word findings themselves: the character, the fonts, the anchor, the sizes.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record TypesettingDiagnostic(string Code, DiagnosticSeverity Severity, string Place, string Subject, string Message, string Hint);

/// <summary>The codes of all findings; they never change their meaning.</summary>
public static class DiagnosticCodes
{
    /// <summary>No face of a chain is installed.</summary>
    public const string NoFont = "L001";

    /// <summary>No face of a chain has a character.</summary>
    public const string MissingGlyph = "L002";

    /// <summary>A table needs more width than the page has, even at the smallest size allowed.</summary>
    public const string TableTooWide = "L003";

    /// <summary>Something that cannot be divided is taller than a page.</summary>
    public const string TooTall = "L004";

    /// <summary>Page numbers still moved after the last layout round.</summary>
    public const string PagesNotSettled = "L005";

    /// <summary>A link or page reference names an anchor no box carries.</summary>
    public const string UnknownAnchor = "L006";

    /// <summary>A face was skipped, as its licence bits forbid embedding.</summary>
    public const string EmbeddingForbidden = "L007";
}
