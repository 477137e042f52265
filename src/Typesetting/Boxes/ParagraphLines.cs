using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Boxes;

/// <summary>A paragraph's lines at one width.</summary>
internal sealed class ParagraphLines
{
    private ParagraphLines(LineFragment[] fragments) => Fragments = fragments;

    public LineFragment[] Fragments { get; }

    /// <summary>The space between characters, in points, that an office program needs for as many lines as these, the last not of one character.</summary>
    public double OfficeTracking { get; private init; }

    /// <summary>Whether a leader leads to what stands at its right end, as in an entry of a table of contents.</summary>
    public bool HasLeader => Fragments.Length > 0 && Fragments[0].Text.Leaders.Count > 0;

    public static ParagraphLines Of(ParagraphBox box, LayoutContext context, double width)
    {
        if (box.IsDynamic) return Make(box, context, width);
        var key = new LayoutCache.Key(box, width, context.Scale);
        if (context.Cache.Lines.TryGetValue(key, out var kept)) return kept;
        return context.Cache.Lines[key] = Make(box, context, width);
    }

    public static ShapedText Shape(ParagraphBox box, LayoutContext context)
    {
        if (box.IsDynamic) return Shaped(box, context);
        var key = new LayoutCache.Key(box, 0, context.Scale);
        if (context.Cache.Texts.TryGetValue(key, out var kept)) return kept;
        return context.Cache.Texts[key] = Shaped(box, context);
    }

    private static ShapedText Shaped(ParagraphBox box, LayoutContext context) =>
        TextShaper.Shape(box.Inlines, box.TextStyle, box.Style, context.At(box.Source));

    private static ParagraphLines Make(ParagraphBox box, LayoutContext context, double width)
    {
        var text = Shape(box, context);
        var style = box.Style;
        var room = width - (style.LeftIndent + style.RightIndent) * context.Scale;
        var indent = style.FirstLineIndentInEms * text.FontSize;
        double first = Math.Max(0, indent), others = Math.Max(0, -indent);
        var pitch = style.LineSpacing.Of(text.FontSize, context.Scale);
        var baseline = Baseline(text, pitch);
        if (text.FitsLine(Math.Max(room - first, 1))) return new ParagraphLines([Fragment(new TextLine(0, text.Glyphs.Length, first, true))]);
        var isJustified = style.Alignment == TextAlignment.Justify;
        var broken = LineBreaker.Break(text, room, first, others, maySqueeze: isJustified);
        var tracking = 0.0;
        if (isJustified)
        {
            var office = LineBreaker.Break(text, room, first, others, maySqueeze: false, asOffice: true);
            broken = OptimalLines.Of(text, room, first, others, broken, office.Count);
            LoneCharacters.Avoid(text, broken, 2, room);
            tracking = Text.OfficeTracking.Of(text, room, first, others, office, broken.Count);
        }
        else
        {
            broken = RaggedLines.Of(text, room, others, style.Alignment == TextAlignment.Center, broken);
        }

        var fragments = new LineFragment[broken.Count];
        for (var i = 0; i < fragments.Length; i++) fragments[i] = Fragment(broken[i]);
        return new ParagraphLines(fragments) { OfficeTracking = tracking };

        LineFragment Fragment(TextLine line) => new(room, pitch, baseline, text, line, LineSetter.Set(text, line, room, style.Alignment));
    }

    /// <summary>The em box stands in the middle of the line's height.</summary>
    private static double Baseline(ShapedText text, double pitch)
    {
        var ascent = (text.Strut?.Face.Ascent ?? 0.88) * text.FontSize;
        var descent = (text.Strut?.Face.Descent ?? 0.12) * text.FontSize;
        return (pitch - ascent - descent) / 2 + ascent;
    }
}
