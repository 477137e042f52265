using Typesetting.Layout;

namespace Typesetting;

/// <summary>A document set on pages: what a painter draws, and what others ask for page numbers.</summary>
public sealed class LaidOutDocument
{
    internal LaidOutDocument(DocumentInformation information, IReadOnlyList<PageFrame> pages, PageMap map, IReadOnlyList<TypesettingDiagnostic> diagnostics)
    {
        Information = information;
        Pages = pages;
        Map = map;
        Diagnostics = diagnostics;
    }

    /// <summary>Title, author and date.</summary>
    public DocumentInformation Information { get; }

    /// <summary>The pages in order.</summary>
    public IReadOnlyList<PageFrame> Pages { get; }

    /// <summary>Which anchor stands on which page.</summary>
    public PageMap Map { get; }

    /// <summary>Everything that could not be done as asked.</summary>
    public IReadOnlyList<TypesettingDiagnostic> Diagnostics { get; }

    /// <summary>All pages as text, for comparison in tests.</summary>
    public string Dump() => string.Join("\n", Pages);
}
