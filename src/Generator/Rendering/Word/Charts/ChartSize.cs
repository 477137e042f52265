namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>The size of a chart: as wide as the text of an upright page, on every page.</summary>
/// <param name="WidthInPoints">Its width.</param>
/// <param name="HeightInPoints">Its height, the caption not counted.</param>
internal readonly record struct ChartSize(decimal WidthInPoints, decimal HeightInPoints)
{
    /// <summary>The part of its width that a chart is high when nobody set it on a page.</summary>
    private const decimal HeightOfWidth = 0.4m;

    /// <summary>The width in English metric units.</summary>
    public long WidthInEmu => Emu(WidthInPoints);

    /// <summary>The height in English metric units.</summary>
    public long HeightInEmu => Emu(HeightInPoints);

    /// <summary>The size on an upright page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="heightInPoints">The height it was set with; null or 0 when nobody did.</param>
    public static ChartSize On(WordPage page, decimal? heightInPoints)
    {
        var width = WordUnits.Points(page.TextWidth);
        return new ChartSize(width, heightInPoints is > 0m and var height ? height : width * HeightOfWidth);
    }

    private static long Emu(decimal points) => (long)WordUnits.TwipsOfPoints(points) * WordUnits.EmuPerTwip;
}
