namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>The size of charts: as wide as the text of an upright page, on every page.</summary>
internal static class ChartSize
{
    /// <summary>The part of its width that a chart is high.</summary>
    public const decimal HeightOfWidth = 0.45m;

    /// <summary>Width and height on the given upright page, in English metric units.</summary>
    public static (long Width, long Height) On(WordPage page) => (
        (long)page.TextWidth * WordUnits.EmuPerTwip,
        (long)WordUnits.Whole(page.TextWidth * HeightOfWidth) * WordUnits.EmuPerTwip);
}
