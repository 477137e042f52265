using Typesetting.Layout;

namespace Typesetting.Drawing;

/// <summary>A picture made of lines, areas and text.</summary>
public abstract class VectorDrawing
{
    private protected VectorDrawing()
    {
    }

    /// <summary>Draws for a width in points, with the height made smaller by a factor; text keeps its size.</summary>
    internal abstract DrawingContent Compose(double width, double heightScale, LayoutContext context);
}
