namespace Typesetting.Boxes;

/// <summary>Shares a table's width among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>Widths for the needs; null when not even the hard ones fit.</summary>
    public static double[]? Share(ColumnNeed[] needs, IReadOnlyList<TableColumn> columns, double width, TableStyle style)
    {
        var hard = needs.Sum(need => need.Hard);
        if (hard > width + 0.01) return null;
        if (style.WidthsFollowWeights)
        {
            var keepsWords = needs.Sum(need => need.Short) <= width;
            return ByWeight(keepsWords ? Array.ConvertAll(needs, need => need with { Hard = need.Short }) : needs, columns, width);
        }

        var soft = needs.Sum(need => need.Soft);
        if (soft > width) return Between(needs, need => need.Hard, need => need.Soft, hard, soft, width);
        var full = needs.Sum(need => need.Full);
        if (full > width) return Between(needs, need => need.Soft, need => need.Full, soft, full, width);
        var widths = needs.Select(need => need.Full).ToArray();
        if (style.FillsWidth) Fill(widths, columns, width - full);
        return widths;
    }

    /// <summary>Shares by weight; a column whose share is too narrow takes what it needs, and the others share the rest.</summary>
    private static double[] ByWeight(ColumnNeed[] needs, IReadOnlyList<TableColumn> columns, double width)
    {
        var widths = new double[needs.Length];
        var settled = columns.Select(column => column.FixedWidth is not null).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            double room = width, weights = 0;
            for (var i = 0; i < needs.Length; i++)
            {
                if (settled[i]) room -= needs[i].Hard;
                else weights += columns[i].Weight;
            }

            for (var i = 0; i < needs.Length; i++)
            {
                widths[i] = settled[i] ? needs[i].Hard : weights > 0 ? room * columns[i].Weight / weights : 0;
                if (settled[i] || widths[i] >= needs[i].Hard) continue;
                settled[i] = changed = true;
            }
        }

        ShiftSlack(widths, needs, need => need.Soft, 6);
        // Heads may have one line more if rows then need one less.
        ShiftSlack(widths, needs, need => need.Short, 1);
        return widths;
    }

    /// <summary>Columns with more width than their body takes unbroken give of it to those whose body must break lines.</summary>
    /// <param name="widths">The widths; changed in place.</param>
    /// <param name="needs">What the columns need.</param>
    /// <param name="least">What a column keeps even if its body is narrower.</param>
    /// <param name="air">Points that a column keeps beyond that.</param>
    private static void ShiftSlack(double[] widths, ColumnNeed[] needs, Func<ColumnNeed, double> least, double air)
    {
        double Slack(int i) => Math.Max(0, widths[i] - Math.Max(needs[i].Body, least(needs[i])) - air);
        double Lack(int i) => Math.Max(0, needs[i].Body - widths[i]);
        double slack = 0, lack = 0;
        for (var i = 0; i < widths.Length; i++) (slack, lack) = (slack + Slack(i), lack + Lack(i));
        var moved = Math.Min(slack, lack);
        if (moved <= 0) return;
        for (var i = 0; i < widths.Length; i++) widths[i] += Lack(i) * moved / lack - Slack(i) * moved / slack;
    }

    private static double[] Between(
        ColumnNeed[] needs, Func<ColumnNeed, double> low, Func<ColumnNeed, double> high, double sumLow, double sumHigh, double width)
    {
        var part = (width - sumLow) / (sumHigh - sumLow);
        return needs.Select(need => low(need) + (high(need) - low(need)) * part).ToArray();
    }

    private static void Fill(double[] widths, IReadOnlyList<TableColumn> columns, double extra)
    {
        var total = 0.0;
        for (var i = 0; i < widths.Length; i++) total += Share(columns[i], widths[i]);
        if (total <= 0) return;
        for (var i = 0; i < widths.Length; i++) widths[i] += extra * Share(columns[i], widths[i]) / total;
    }

    private static double Share(TableColumn column, double width) => column.FixedWidth is null ? column.Weight * width : 0;
}
