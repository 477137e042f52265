using Typesetting.Layout;

namespace Typesetting.Text;

/// <summary>Where a figure's decimal point lies, so that a column's points can stand under each other.</summary>
internal static class DecimalPoint
{
    /// <summary>The width from the decimal point to the figure's end, in points; 0 for whole numbers and other text.</summary>
    public static double TailOf(ShapedText text)
    {
        var glyphs = text.Glyphs;
        var first = Array.FindIndex(glyphs, glyph => glyph.Class == CharacterClass.Digit);
        if (first < 0) return 0;
        var end = first;
        while (end < glyphs.Length && (glyphs[end].Class == CharacterClass.Digit || glyphs[end].CodePoint is ',' or '.'))
        {
            if (glyphs[end].CodePoint == '.') return LineSetter.NaturalWidth(glyphs, end, glyphs.Length);
            end++;
        }

        return LineSetter.NaturalWidth(glyphs, end, glyphs.Length);
    }

    /// <summary>Whether a text takes part in the alignment: a figure, or a dash in the place of one, which stands where whole numbers do.</summary>
    public static bool IsFigure(ShapedText text) => Array.Exists(text.Glyphs, glyph => glyph.Class == CharacterClass.Digit) || IsDash(text.Glyphs);

    /// <summary>How far a line flush right moves left so that its point stands at the column's.</summary>
    public static double Shift(LineFragment line, double columnTail)
    {
        if (columnTail <= 0 || line.Line.Start > 0 || !IsFigure(line.Text)) return 0;
        return Math.Max(0, columnTail - TailOf(line.Text));
    }

    private static bool IsDash(ShapedGlyph[] glyphs) => glyphs.Length > 0 && Array.TrueForAll(glyphs, glyph => glyph.CodePoint is '-' or '–' or '—' or '―' or '－');
}
