using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>
/// Fills a page with a stack's children. Where a drawing would have to move on and leave a gap, all drawings of the page shrink,
/// alike and within limits, if that lets it stay.
/// </summary>
internal sealed class DrawingFitter(StackBox stack, LayoutContext context, Space space)
{
    private const double Least = 0.7, Step = 0.05;

    public LayoutResult Fill(ResumePoint? resume)
    {
        var full = Fill(resume, 1);
        if (LastOfMovedDrawing(full.Rest as StackResume) is not { } last) return full;
        for (var scale = 1 - Step; scale >= Least - Step / 2; scale -= Step)
        {
            var shrunk = Fill(resume, scale);
            if (shrunk.Rest is not StackResume rest || rest.Index > last) return shrunk;
        }

        // Once more, so that what boxes remember of the page is true.
        return Fill(resume, 1);
    }

    private LayoutResult Fill(ResumePoint? resume, double scale) =>
        new StackFiller(stack, context, scale < 1 ? space with { DrawingScale = scale } : space).Fill(resume);

    /// <summary>When the next page would begin with a drawing, perhaps behind what must stay with it: the last child of that chain.</summary>
    private int? LastOfMovedDrawing(StackResume? rest)
    {
        if (rest is not { Child: null } || space.DrawingScale < 1) return null;
        var (last, found) = (rest.Index, false);
        for (; last < stack.Children.Count; last++)
        {
            found |= stack.Children[last].CanShrink;
            if (!stack.Children[last].KeepsWithNext) break;
        }

        return found ? last : null;
    }
}

/// <summary>Where a stack goes on: at which child, and where in it.</summary>
internal sealed record StackResume(int Index, ResumePoint? Child) : ResumePoint;
