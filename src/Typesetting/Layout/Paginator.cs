using Typesetting.Boxes;

namespace Typesetting.Layout;

/// <summary>
/// Fills pages, reads off them where anchors landed, and fills them again with those numbers until nothing moves.
/// </summary>
internal sealed class Paginator(TypesetDocument document, LayoutContext context)
{
    private const int MostRounds = 5;

    private readonly StackBox[] _bodies = document.Sections.Select(section => new StackBox(section.Boxes)).ToArray();
    private readonly List<Fragment>?[] _filled = new List<Fragment>?[document.Sections.Count];
    private readonly FurnitureLayout _furniture = new();

    /// <summary>The anchors on each page's body, and how far down they stand.</summary>
    private readonly Dictionary<Fragment, List<(string Anchor, double Top)>> _anchors = [];

    public (IReadOnlyList<PageFrame> Pages, PageMap Map) Run()
    {
        var map = PageMap.Empty;
        for (var round = 1; ; round++)
        {
            var pages = Fill(context.WithMap(map));
            var next = MapOf(pages);
            var moved = next.Moved(map).ToList();
            if (moved.Count == 0) return (pages, next);
            if (round == MostRounds)
            {
                ReportUnsettled(moved);
                return (pages, next);
            }

            // Without page references nothing depends on the map.
            if (round == 1 && !_bodies.Any(body => body.IsDynamic)) return (pages, next);
            map = next;
        }
    }

    private List<PageFrame> Fill(LayoutContext round)
    {
        var pages = new List<PageFrame>();
        var number = 0;
        for (var i = 0; i < _bodies.Length; i++)
        {
            var section = document.Sections[i];
            if (section.Numbering.Start is { } start) number = start - 1;
            foreach (var body in Bodies(i, round))
            {
                number++;
                pages.Add(Frame(round, pages.Count, number, section, body));
            }
        }

        return pages;
    }

    /// <summary>What stands on a section's pages. One that shows no page numbers is filled once for all rounds.</summary>
    private List<Fragment> Bodies(int i, LayoutContext round)
    {
        if (_filled[i] is { } done && !_bodies[i].IsDynamic) return done;
        var setup = document.Sections[i].Page;
        var space = new Space(setup.BodyWidth, setup.BodyHeight, true) { PageHeight = setup.BodyHeight };
        var pages = new List<Fragment>();
        ResumePoint? resume = null;
        do
        {
            round.Cancellation.ThrowIfCancellationRequested();
            var result = _bodies[i].LayOut(round, space, resume);
            pages.Add(result.Fragment!);
            resume = result.Rest;
        }
        while (resume is not null);
        return _filled[i] = pages;
    }

    private PageFrame Frame(LayoutContext round, int index, int number, Section section, Fragment body)
    {
        var setup = section.Page;
        var furniture = new List<PlacedFurniture>();
        if (!section.Numbering.IsHidden)
        {
            var context = round.OnPage(section.Numbering.LabelOf(number));
            _furniture.Add(furniture, setup, number, context);
        }

        return new PageFrame(index, number, section.Numbering, setup, new PlacedFragment(setup.Margins.Left, setup.Margins.Top, body), furniture);
    }

    private PageMap MapOf(List<PageFrame> pages)
    {
        var places = new Dictionary<string, PageLocation>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (!_anchors.TryGetValue(page.Body.Fragment, out var anchors))
            {
                anchors = [];
                FragmentWalker.Groups(page.Body, 0, (group, top) =>
                {
                    if (group.Anchor is { } anchor) anchors.Add((anchor, top));
                });
                _anchors[page.Body.Fragment] = anchors;
            }

            foreach (var (anchor, top) in anchors) places.TryAdd(anchor, new PageLocation(page.Index, page.Label, top));
        }

        return new PageMap(places);
    }

    private void ReportUnsettled(List<string> moved) => context.Diagnostics.Add(
        DiagnosticCodes.PagesNotSettled, DiagnosticSeverity.Error, "", string.Join(", ", moved.Take(10)),
        $"After {MostRounds} rounds {moved.Count} anchors still move between pages, so page numbers may be wrong.",
        "Give the table of contents a page of its own, or shorten the entries that change their number of lines.");
}
