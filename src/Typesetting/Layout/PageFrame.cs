using System.Globalization;
using System.Text;

namespace Typesetting.Layout;

/// <summary>A header or footer on its page; turned a quarter clockwise where a landscape page wears an upright page's.</summary>
internal readonly record struct PlacedFurniture(PlacedFragment Placed, bool IsTurned);

/// <summary>A finished page. It never changes, and prints as text.</summary>
public sealed class PageFrame
{
    internal PageFrame(int index, int number, PageNumbering numbering, PageSetup setup, PlacedFragment body, IReadOnlyList<PlacedFurniture> furniture)
    {
        Index = index;
        Number = number;
        Numbering = numbering;
        Setup = setup;
        Body = body;
        Furniture = furniture;
    }

    /// <summary>Which page, counted from 0.</summary>
    public int Index { get; }

    /// <summary>The number it counts as, shown or not.</summary>
    public int Number { get; }

    /// <summary>The number it shows; empty for none.</summary>
    public string Label => Numbering.LabelOf(Number);

    /// <summary>Width in points.</summary>
    public double Width => Setup.Width;

    /// <summary>Height in points.</summary>
    public double Height => Setup.Height;

    internal PageNumbering Numbering { get; }

    internal PageSetup Setup { get; }

    internal PlacedFragment Body { get; }

    internal IReadOnlyList<PlacedFurniture> Furniture { get; }

    /// <summary>One line of text per line on the page: place of its upper left corner, size and characters.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"page {Index + 1} [{Label}] {Width:0} x {Height:0}\n");
        foreach (var (x, y, line) in FragmentWalker.Lines(Body)) Print(text, "", x, y, line);
        foreach (var furniture in Furniture)
        {
            foreach (var (x, y, line) in FragmentWalker.Lines(furniture.Placed)) Print(text, furniture.IsTurned ? "turned " : "edge ", x, y, line);
        }

        return text.ToString();
    }

    private static void Print(StringBuilder text, string kind, double x, double y, LineFragment line)
    {
        var start = line.Origins.Length > 0 ? line.Origins[0] : 0;
        text.Append(CultureInfo.InvariantCulture, $"  {kind}{x + start:0.0} {y:0.0} {line.Text.FontSize:0.##} | {line.Content()}\n");
    }
}
