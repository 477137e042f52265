using Typesetting.Boxes;

namespace Typesetting.Layout;

/// <summary>
/// Fills pages, reads off them where anchors landed, and fills them again with those numbers until nothing moves.
/// </summary>
internal sealed class Paginator(TypesetDocument document, LayoutContext context)
{
    private const int MostRounds = 5;

    private readonly StackBox[] _bodies = document.Sections.Select(section => new StackBox(section.Boxes)).ToArray();

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
            var setup = section.Page;
            var space = new Space(setup.BodyWidth, setup.BodyHeight, true);
            ResumePoint? resume = null;
            do
            {
                round.Cancellation.ThrowIfCancellationRequested();
                number++;
                var result = _bodies[i].LayOut(round, space, resume);
                pages.Add(Frame(round, pages.Count, number, section, result.Fragment!));
                resume = result.Rest;
            }
            while (resume is not null);
        }

        return pages;
    }

    private static PageFrame Frame(LayoutContext round, int index, int number, Section section, Fragment body)
    {
        var setup = section.Page;
        var furniture = new List<PlacedFurniture>();
        if (!section.Numbering.IsHidden)
        {
            var context = round.OnPage(section.Numbering.LabelOf(number));
            FurnitureLayout.Add(furniture, setup, number, context);
        }

        return new PageFrame(index, number, section.Numbering, setup, new PlacedFragment(setup.Margins.Left, setup.Margins.Top, body), furniture);
    }

    private static PageMap MapOf(List<PageFrame> pages)
    {
        var places = new Dictionary<string, PageLocation>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            FragmentWalker.Groups(page.Body, 0, (group, top) =>
            {
                if (group.Anchor is { } anchor) places.TryAdd(anchor, new PageLocation(page.Index, page.Label, top));
            });
        }

        return new PageMap(places);
    }

    private void ReportUnsettled(List<string> moved) => context.Diagnostics.Add(
        DiagnosticCodes.PagesNotSettled, DiagnosticSeverity.Error, "", string.Join(", ", moved.Take(10)),
        $"After {MostRounds} rounds {moved.Count} anchors still move between pages, so page numbers may be wrong.",
        "Give the table of contents a page of its own, or shorten the entries that change their number of lines.");
}
