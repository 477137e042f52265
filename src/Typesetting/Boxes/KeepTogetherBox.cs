using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>Goes to the next page as a whole rather than break; breaks only when a page is too small for it.</summary>
public sealed class KeepTogetherBox(Box child) : WrapperBox(child)
{
    internal override LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume)
    {
        var result = Child.LayOut(context, space, resume);
        return result.Rest is null || space.IsFresh ? result : LayoutResult.DoesNotFit("it is kept together");
    }
}
