using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Boxes;

/// <summary>What a paragraph is to a reader who only hears the document.</summary>
public enum TextRole
{
    /// <summary>Plain text.</summary>
    Paragraph,

    /// <summary>A heading of the first level.</summary>
    Heading1,

    /// <summary>A heading of the second level.</summary>
    Heading2,

    /// <summary>A heading of the third level.</summary>
    Heading3,

    /// <summary>A heading of the fourth level.</summary>
    Heading4,

    /// <summary>A heading of the fifth level.</summary>
    Heading5,

    /// <summary>A heading of the sixth level.</summary>
    Heading6,

    /// <summary>The title of a table or figure.</summary>
    Caption,

    /// <summary>A note.</summary>
    Note,

    /// <summary>Nothing worth reading aloud.</summary>
    Decoration,
}

/// <summary>Text set in lines.</summary>
public sealed class ParagraphBox : Box
{
    private readonly StructureTag _tag;

    /// <summary>Creates a paragraph of several pieces.</summary>
    public ParagraphBox(IReadOnlyList<Inline> inlines, TextStyle textStyle, ParagraphStyle? style = null, TextRole role = TextRole.Paragraph)
    {
        Inlines = inlines;
        TextStyle = textStyle;
        Style = style ?? new ParagraphStyle();
        Role = role;
        _tag = new StructureTag(RoleOf(role));
        IsDynamic = inlines.Any(inline => inline is PageNumber or PageReference);
    }

    /// <summary>Creates a paragraph of plain text.</summary>
    public ParagraphBox(string text, TextStyle textStyle, ParagraphStyle? style = null, TextRole role = TextRole.Paragraph)
        : this([new TextRun(text)], textStyle, style, role)
    {
    }

    /// <summary>The text.</summary>
    public IReadOnlyList<Inline> Inlines { get; }

    /// <summary>The look of pieces that name none, and the measure of ems.</summary>
    public TextStyle TextStyle { get; }

    /// <summary>How lines are set.</summary>
    public ParagraphStyle Style { get; }

    /// <summary>What the paragraph is.</summary>
    public TextRole Role { get; }

    internal override double SpaceBefore => Style.SpaceBefore;

    internal override double SpaceAfter => Style.SpaceAfter;

    internal override bool IsDynamic { get; }

    internal override LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume)
    {
        var lines = ParagraphLines.Of(this, context, space.Width);
        if (Role is (>= TextRole.Heading1 and <= TextRole.Heading6) or TextRole.Note || lines.HasLeader || lines.OfficeTracking != 0) context.Cache.Told[this] = lines;
        var start = resume is ParagraphResume point ? point.Line : 0;
        var count = CountFitting(lines, space, start);
        if (count == 0) return LayoutResult.DoesNotFit("no room for the lines that must stay together");
        var placed = new PlacedFragment[count];
        var y = 0.0;
        for (var i = 0; i < count; i++)
        {
            var line = lines.Fragments[start + i];
            var shift = Style.Alignment == TextAlignment.Decimal ? DecimalPoint.Shift(line, space.DecimalTail) : 0;
            placed[i] = new PlacedFragment(Style.LeftIndent * context.Scale - shift, y, line);
            y += line.Height;
        }

        var fragment = new GroupFragment(space.Width, y, placed, _tag);
        return start + count == lines.Fragments.Length
            ? LayoutResult.All(fragment)
            : LayoutResult.Part(fragment, new ParagraphResume(start + count));
    }

    internal override WidthNeed Widths(LayoutContext context)
    {
        var text = ParagraphLines.Shape(this, context);
        var indents = (Style.LeftIndent + Style.RightIndent) * context.Scale;
        var first = Math.Max(0, Style.FirstLineIndentInEms) * text.FontSize;
        return new WidthNeed(text.MinimumWidth() + indents, text.MaximumWidth() + indents + first);
    }

    private int CountFitting(ParagraphLines lines, Space space, int start)
    {
        var left = lines.Fragments.Length - start;
        var fit = 0;
        var height = 0.0;
        while (fit < left && space.Fits(height + lines.Fragments[start + fit].Height)) height += lines.Fragments[start + fit++].Height;
        if (fit == left) return fit;
        var kept = Math.Min(fit, left - Style.Widows);
        var least = start > 0 ? 1 : Style.Orphans;
        if (kept >= least) return kept;
        return space.IsFresh ? fit : 0;
    }

    private static StructureRole RoleOf(TextRole role) => role switch
    {
        >= TextRole.Heading1 and <= TextRole.Heading6 => StructureRole.Heading1 + (role - TextRole.Heading1),
        TextRole.Caption => StructureRole.Caption,
        TextRole.Note => StructureRole.Note,
        TextRole.Decoration => StructureRole.Artifact,
        _ => StructureRole.Paragraph,
    };

    private sealed record ParagraphResume(int Line) : ResumePoint;
}
