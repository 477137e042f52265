namespace Typesetting.Boxes;

/// <summary>Shares a table's width among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>Widths for the needs; null when not even the hard ones fit.</summary>
    public static double[]? Share(ColumnNeed[] needs, IReadOnlyList<TableColumn> columns, double width, bool fill)
    {
        var hard = needs.Sum(need => need.Hard);
        if (hard > width + 0.01) return null;
        var soft = needs.Sum(need => need.Soft);
        if (soft > width) return Between(needs, need => need.Hard, need => need.Soft, hard, soft, width);
        var full = needs.Sum(need => need.Full);
        if (full > width) return Between(needs, need => need.Soft, need => need.Full, soft, full, width);
        var widths = needs.Select(need => need.Full).ToArray();
        if (fill) Fill(widths, columns, width - full);
        return widths;
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
