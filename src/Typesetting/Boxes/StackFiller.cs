using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>Fills one room with a stack's children; lives for one call.</summary>
internal sealed class StackFiller(StackBox stack, LayoutContext context, Space space)
{
    private readonly List<PlacedFragment> _placed = [];
    private readonly List<int> _indices = [];
    private double _y;
    private double _spaceAfter;

    public LayoutResult Fill(ResumePoint? resume)
    {
        var (index, childResume) = resume is StackResume point ? point : new StackResume(0, null);
        var continues = resume is not null;
        for (; index < stack.Children.Count; index++, childResume = null)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var child = stack.Children[index];
            if (child is PageBreakBox)
            {
                if (_placed.Count > 0 || !space.IsFresh) return Part(new StackResume(index + 1, null));
                continue;
            }

            // Space above is for what stands below something: at the head of any page there is none, and a stack's outer space is its parent's business.
            var gap = _placed.Count > 0 ? _spaceAfter + child.SpaceBefore : 0;
            var fresh = _placed.Count == 0 && space.IsFresh;
            var room = space with { Height = space.Height - _y - gap, IsFresh = fresh, DecimalTail = 0 };
            var result = child.LayOut(context, room, childResume);
            if (result.Fragment is null)
            {
                if (!fresh) return Before(index, continues, result.Reason!);
                result = Force(child, room, childResume, result.Reason!);
            }

            Place(index, gap, child, result.Fragment!);
            if (result.Rest is not null) return Part(new StackResume(index, result.Rest));
        }

        return LayoutResult.All(Group());
    }

    private void Place(int index, double gap, Box child, Fragment fragment)
    {
        _placed.Add(new PlacedFragment(0, _y + gap, fragment));
        _indices.Add(index);
        _y += gap + fragment.Height;
        _spaceAfter = child.SpaceAfter;
    }

    /// <summary>Ends the page before a child that does not fit, taking along those above that must stay with it.</summary>
    private LayoutResult Before(int index, bool continues, string reason)
    {
        var cut = _placed.Count;
        while (cut > 0 && stack.Children[_indices[cut - 1]].KeepsWithNext) cut--;
        // A chain that fills a fresh page from its top cannot do better on the next one.
        var filledByChain = cut == 0 && space.IsFresh;
        if (filledByChain || (cut == 0 && continues)) cut = _placed.Count;
        if (cut == 0) return LayoutResult.DoesNotFit(reason);
        var next = cut < _placed.Count ? _indices[cut] : index;
        if (cut < _placed.Count)
        {
            _placed.RemoveRange(cut, _placed.Count - cut);
            _y = _placed[^1].Y + _placed[^1].Fragment.Height;
        }

        return Part(new StackResume(next, null));
    }

    private LayoutResult Force(Box child, Space room, ResumePoint? resume, string reason)
    {
        context.Diagnostics.Add(
            DiagnosticCodes.TooTall, DiagnosticSeverity.Warning, child.Source ?? child.GetType().Name, reason,
            $"Something needs more height than a whole page has ({reason}); it runs over the page's foot.",
            "Make it smaller, or let it break.");
        return child.LayOut(context, room with { Height = double.PositiveInfinity }, resume);
    }

    private LayoutResult Part(StackResume rest)
    {
        if (_placed.Count == 0 && !space.IsFresh) return LayoutResult.DoesNotFit("a page break stands here");
        return LayoutResult.Part(Group(), rest);
    }

    private GroupFragment Group() => new(space.Width, _y, _placed, stack.Tag);
}
