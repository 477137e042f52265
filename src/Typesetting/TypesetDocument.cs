using Typesetting.Boxes;
using Typesetting.Fonts;
using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting;

/// <summary>A document ready to be set: what it says of itself, which fonts its styles mean, and its sections.</summary>
public sealed record TypesetDocument
{
    /// <summary>Title, author and date.</summary>
    public required DocumentInformation Information { get; init; }

    /// <summary>The font chains by the names text styles use.</summary>
    public required IReadOnlyDictionary<string, FontChain> Fonts { get; init; }

    /// <summary>Words that titles, entries and table cells are parted between.</summary>
    public WordList Words { get; init; } = WordList.Empty;

    /// <summary>The sections in order; each begins a new page.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }
}

/// <summary>Pages of one set-up, filled with boxes.</summary>
/// <param name="Page">The set-up.</param>
/// <param name="Boxes">What stands on the pages, from top to bottom.</param>
public sealed record Section(PageSetup Page, IReadOnlyList<Box> Boxes)
{
    /// <summary>How its pages are numbered; goes on from the section before by default.</summary>
    public PageNumbering Numbering { get; init; } = PageNumbering.Continued;
}
