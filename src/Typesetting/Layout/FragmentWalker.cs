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

    /// <summary>Visits every line, in reading order.</summary>
    public static void VisitLines(Fragment fragment, Action<LineFragment> visit)
    {
        if (fragment is LineFragment line) visit(line);
        if (fragment is not GroupFragment group) return;
        for (var i = 0; i < group.Children.Count; i++) VisitLines(group.Children[i].Fragment, visit);
    }

    /// <summary>Visits every group with the distance of its upper edge from the page's.</summary>
    public static void Groups(PlacedFragment placed, double y, Action<GroupFragment, double> visit)
    {
        if (placed.Fragment is not GroupFragment group) return;
        var top = y + placed.Y;
        visit(group, top);
        for (var i = 0; i < group.Children.Count; i++)
        {
            if (group.Children[i].Fragment is GroupFragment) Groups(group.Children[i], top, visit);
        }
    }
}
