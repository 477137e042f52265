using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>A page in twips, upright or turned.</summary>
/// <param name="Width">Page width.</param>
/// <param name="Height">Page height.</param>
/// <param name="Top">Margin at the top.</param>
/// <param name="Right">Margin at the right.</param>
/// <param name="Bottom">Margin at the bottom.</param>
/// <param name="Left">Margin at the left.</param>
/// <param name="Footer">From the page's lower edge to the lower edge of the page number.</param>
/// <param name="IsLandscape">True for a turned page.</param>
internal sealed record WordPage(int Width, int Height, int Top, int Right, int Bottom, int Left, int Footer, bool IsLandscape)
{
    /// <summary>The page number stands this far below 版心 (domain rule R-T4).</summary>
    private const decimal NumberBelowTextInMillimetres = 7m;

    /// <summary>Width of 版心.</summary>
    public int TextWidth => Width - Left - Right;

    /// <summary>Height of 版心.</summary>
    public int TextHeight => Height - Top - Bottom;

    /// <summary>The upright page.</summary>
    public static WordPage Portrait(ReportStyle style) => Of(
        style,
        style.Page.WidthInMillimetres,
        style.Page.HeightInMillimetres,
        style.Page.TopInMillimetres,
        style.Page.RightInMillimetres,
        style.Page.BottomInMillimetres,
        style.Page.LeftInMillimetres,
        isLandscape: false);

    /// <summary>The page turned with its margins, so that bound pages keep 订口 at the binding edge (domain rule R-T5).</summary>
    public static WordPage Landscape(ReportStyle style) => Of(
        style,
        style.Page.HeightInMillimetres,
        style.Page.WidthInMillimetres,
        style.Page.LeftInMillimetres,
        style.Page.TopInMillimetres,
        style.Page.RightInMillimetres,
        style.Page.BottomInMillimetres,
        isLandscape: true);

    private static WordPage Of(
        ReportStyle style, decimal width, decimal height, decimal top, decimal right, decimal bottom, decimal left, bool isLandscape)
    {
        var number = WordUnits.Millimetres(style.Text("pageNumber").LineInPoints);
        return new WordPage(
            WordUnits.TwipsOfMillimetres(width),
            WordUnits.TwipsOfMillimetres(height),
            WordUnits.TwipsOfMillimetres(top),
            WordUnits.TwipsOfMillimetres(right),
            WordUnits.TwipsOfMillimetres(bottom),
            WordUnits.TwipsOfMillimetres(left),
            WordUnits.TwipsOfMillimetres(Math.Max(bottom - NumberBelowTextInMillimetres - number, 5m)),
            isLandscape);
    }
}
