namespace Typesetting.Layout;

/// <summary>Reads facts off laid-out fragments; boxes never report themselves.</summary>
internal static class FragmentWalker
{
    /// <summary>All lines with the place of their upper left corner, in reading order.</summary>
    public static IEnumerable<(double X, double Y, LineFragment Line)> Lines(PlacedFragment placed, double x = 0, double y = 0)
    {
        var (left, top) = (x + placed.X, y + placed.Y);
        switch (placed.Fragment)
        {
            case LineFragment line:
                yield return (left, top, line);
                break;
            case GroupFragment group:
                foreach (var child in group.Children)
                {
                    foreach (var line in Lines(child, left, top)) yield return line;
                }

                break;
        }
    }

    /// <summary>Visits every group with the distance of its upper edge from the page's.</summary>
    public static void Groups(PlacedFragment placed, double y, Action<GroupFragment, double> visit)
    {
        if (placed.Fragment is not GroupFragment group) return;
        var top = y + placed.Y;
        visit(group, top);
        foreach (var child in group.Children)
        {
            if (child.Fragment is GroupFragment) Groups(child, top, visit);
        }
    }
}
