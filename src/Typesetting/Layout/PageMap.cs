namespace Typesetting.Layout;

/// <summary>Where an anchor stands.</summary>
/// <param name="PageIndex">Which page, counted from 0.</param>
/// <param name="Label">The page's printed number; empty where it has none.</param>
/// <param name="Top">Distance from the page's upper edge in points.</param>
public readonly record struct PageLocation(int PageIndex, string Label, double Top);

/// <summary>Which anchor stands on which page.</summary>
public sealed class PageMap
{
    private readonly Dictionary<string, PageLocation> _places;

    internal PageMap(Dictionary<string, PageLocation> places) => _places = places;

    /// <summary>A map without any anchor, with which layout begins.</summary>
    public static PageMap Empty { get; } = new([]);

    /// <summary>All anchors, in the order in which they stand.</summary>
    public IReadOnlyCollection<string> Anchors => _places.Keys;

    /// <summary>Finds an anchor.</summary>
    public bool TryFind(string anchor, out PageLocation location) => _places.TryGetValue(anchor, out location);

    /// <summary>Anchors whose printed number or page differs between two maps: what a layout round moved.</summary>
    internal IEnumerable<string> Moved(PageMap before) =>
        _places.Where(place => !before._places.TryGetValue(place.Key, out var old)
            || old.PageIndex != place.Value.PageIndex || old.Label != place.Value.Label).Select(place => place.Key);
}
