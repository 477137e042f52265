using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>
/// Makes a table end on its page where a little less air or size does it: first rows draw together, then text shrinks. A table
/// that needs two pages all the same keeps its full size, and its air unless a few rows would have the last page to themselves.
/// </summary>
internal sealed class TableFitter(TableBox table, LayoutContext context, Space space)
{
    private const double Step = 0.05;
    private const double FewRows = 0.35; // of a page, that are worth saving
    private const int MostPages = 6; // beyond that nobody minds one more
    private const double FinestPart = 0.125; // of the padding, to which it is found

    /// <param name="wanted">The plan at full size.</param>
    /// <param name="at">Plans at a smaller scale.</param>
    public TablePlan Fit(TablePlan wanted, Func<double, TablePlan> at)
    {
        if (double.IsPositiveInfinity(space.Height)) return Untorn(wanted);
        var room = space.Height - Outer(table.Caption) - Outer(table.Note);
        if (wanted.Height <= room + 0.01) return Untorn(wanted);
        if (Loosest(wanted, room) is { } same) return same;
        var smallest = Math.Max(wanted.Scale * table.Style.FittingScale, table.Style.MinimumScale * context.Scale);
        // Text that shrinks takes less height and fewer lines: both by the scale at best.
        var part = smallest / wanted.Scale;
        if (wanted.With(Least(wanted)).Height * part * part > room) return OnFewerPages(wanted);
        for (var scale = wanted.Scale * (1 - Step); scale >= smallest - 0.001; scale -= wanted.Scale * Step)
        {
            if (Loosest(at(scale), room) is { } smaller) return smaller;
        }

        return OnFewerPages(wanted);
    }

    /// <summary>The widths at which fewer words are torn, where rows become no higher by them.</summary>
    private static TablePlan Untorn(TablePlan plan) => plan.Untorn is { } untorn && untorn.Height <= plan.Height + 0.01 ? untorn : plan;

    /// <summary>The plan with as much padding as saves the last page, if that holds only a few rows; else the plan as it is.</summary>
    private TablePlan OnFewerPages(TablePlan wanted)
    {
        wanted = Untorn(wanted);
        var least = Least(wanted);
        if (least >= wanted.Padding || double.IsPositiveInfinity(space.PageHeight) || wanted.Height > MostPages * space.PageHeight) return wanted;
        var (pages, last) = Pages(wanted);
        if (last > FewRows * space.PageHeight || Pages(wanted.With(least)).Count >= pages) return wanted;
        var (fits, part) = (0.0, 0.5);
        for (var step = 0.25; step >= FinestPart; step /= 2)
        {
            if (Pages(wanted.With(PaddingOf(part))).Count >= pages)
            {
                part -= step;
                continue;
            }

            fits = part;
            part += step;
        }

        return wanted.With(PaddingOf(fits));

        double PaddingOf(double share) => least + share * (wanted.Padding - least);
    }

    /// <summary>How many pages the table has pieces on, and how high the last of them is.</summary>
    private (int Count, double Last) Pages(TablePlan plan)
    {
        var (count, room) = (0, space);
        TableResume? resume = null;
        while (true)
        {
            var result = new TablePager(table, plan, context, room).Fill(resume);
            if (result.Fragment is not null) count++;
            if (result.Fragment is not null && result.Rest is not TableResume) return (count, result.Fragment.Height);
            resume = result.Rest as TableResume;
            room = space with { Height = space.PageHeight, IsFresh = true };
        }
    }

    /// <summary>The plan with as much padding as the room allows, words untorn where that fits too; null when the least is too much.</summary>
    private TablePlan? Loosest(TablePlan plan, double room)
    {
        if (plan.Untorn is { } untorn && Loosest(untorn, room) is { } better) return better;
        if (plan.Height <= room + 0.01) return plan;
        var least = Least(plan);
        if (least >= plan.Padding) return null;
        var tight = plan.With(least);
        if (tight.Height > room + 0.01) return null;
        // Heights are the greatest of several that grow evenly with padding, so the padding found on the straight line is never too much.
        var part = (room - tight.Height) / (plan.Height - tight.Height);
        return plan.With(least + part * (plan.Padding - least));
    }

    private double Least(TablePlan plan) => Math.Min(plan.Padding, (table.Style.LeastVerticalPadding ?? table.Style.VerticalPadding) * plan.Scale);

    private double Outer(Box? box) => box is null ? 0 : TablePager.Outer(box, context, space.Width);
}
