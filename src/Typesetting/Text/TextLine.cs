namespace Typesetting.Text;

/// <summary>One line of a paragraph as broken, not yet placed.</summary>
/// <param name="Start">First glyph.</param>
/// <param name="End">Behind the last glyph, trailing spaces and the break included.</param>
/// <param name="Indent">How far the line starts from the paragraph's left edge.</param>
/// <param name="EndsParagraph">Whether the line is the last one or ended by force, and so is not justified.</param>
internal readonly record struct TextLine(int Start, int End, double Indent, bool EndsParagraph);
