using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Drawing;

/// <summary>Sets the labels of drawings.</summary>
internal static class DrawingText
{
    private const double LineFactor = 1.25;

    /// <summary>One line, unbroken.</summary>
    public static LineFragment Line(LayoutContext context, string text, TextStyle style) => Lines(context, text, style, double.MaxValue)[0];

    /// <summary>Lines no wider than given, each as wide as its own text.</summary>
    public static List<LineFragment> Lines(LayoutContext context, string text, TextStyle style, double width)
    {
        var paragraph = new ParagraphStyle { Alignment = TextAlignment.Left, ScriptSpacingInEms = 1.0 / 4 };
        var shaped = TextShaper.Shape([new TextRun(text)], style, paragraph, context);
        var lines = new List<LineFragment>();
        foreach (var line in LineBreaker.Break(shaped, width, 0, 0, false))
        {
            var natural = LineSetter.NaturalWidth(shaped.Glyphs, line.Start, LineSetter.VisibleEnd(shaped.Glyphs, line));
            var origins = LineSetter.Set(shaped, line, natural, TextAlignment.Left);
            var height = shaped.FontSize * LineFactor;
            var ascent = (shaped.Strut?.Face.Ascent ?? 0.88) * shaped.FontSize;
            lines.Add(new LineFragment(
                natural, height, (height - shaped.FontSize) / 2 + ascent, shaped, line, origins));
        }

        return lines;
    }
}
