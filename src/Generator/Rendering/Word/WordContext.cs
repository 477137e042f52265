using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Packaging;
using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>What flows down while the tree is walked; never changes on the way.</summary>
/// <param name="Document">The whole document.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Page">The page that the current block stands on.</param>
/// <param name="Bookmarks">The bookmark of every anchor.</param>
/// <param name="Layout">The document set on pages, or null when nobody did.</param>
/// <param name="Trace">True when every figure is to carry its fact.</param>
/// <param name="Output">What accumulates.</param>
internal sealed record WordContext(
    ReportDocument Document,
    ReportStyle Style,
    WordPage Page,
    WordBookmarks Bookmarks,
    PageLayout? Layout,
    bool Trace,
    WordOutput Output)
{
    /// <summary>Ends the work early.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The deepest level that a 目录 lists; 0 without one.</summary>
    public int ContentsDepth { get; init; }

    /// <summary>True inside a quotation.</summary>
    public bool InQuote { get; init; }

    /// <summary>How many lists the current block stands in.</summary>
    public int ListDepth { get; init; }

    /// <summary>The list whose item the next paragraph begins, counted from 1; 0 for none.</summary>
    public int ListNumber { get; init; }

    /// <summary>True for a title that has its page to itself.</summary>
    public bool IsLoneTitle { get; init; }

    /// <summary>True for a paragraph that stays on the page of what follows.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>True for the first block of the cover, which stands a third down the page.</summary>
    public bool OpensCover { get; init; }

    /// <summary>Where the main part is written.</summary>
    public XmlStream Xml => Output.Xml;
}
