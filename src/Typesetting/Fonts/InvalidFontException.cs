namespace Typesetting.Fonts;

/// <summary>A font file that breaks its own format; discovery skips it, use of it is an error.</summary>
internal sealed class InvalidFontException(string message) : Exception(message);
