using FinalAccounts.Generator.Rendering.Word.Packaging;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>Where a plot stands in its chart, axis labels not counted: in shares of the chart's width and height.</summary>
internal readonly record struct PlotPlace(double Left, double Top, double Width, double Height)
{
    /// <summary>Writes it.</summary>
    public void Write(XmlStream xml) => xml
        .Open("c:layout").Open("c:manualLayout")
        .Val("c:layoutTarget", "inner").Val("c:xMode", "edge").Val("c:yMode", "edge")
        .Val("c:x", ChartText.Share(Left)).Val("c:y", ChartText.Share(Top)).Val("c:w", ChartText.Share(Width)).Val("c:h", ChartText.Share(Height))
        .Close().Close();
}
