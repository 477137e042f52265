using Typesetting.Fonts;
using Typesetting.Layout;

namespace Typesetting.Text;

/// <summary>What shaping has to ask its surroundings.</summary>
internal interface IShapingContext
{
    /// <summary>The shaper of this layout.</summary>
    TextShaper Shaper { get; }

    /// <summary>Factor on all font sizes; below 1 inside a table that had to shrink.</summary>
    double Scale { get; }

    /// <summary>Pages of anchors as of the previous layout round.</summary>
    PageMap Map { get; }

    /// <summary>The printed number of the page being laid out; empty outside headers and footers.</summary>
    string PageLabel { get; }

    /// <summary>The document's words.</summary>
    WordList Words { get; }

    ResolvedFont FontOf(TextStyle style);

    void ReportMissing(int codePoint, string surroundings);
}
