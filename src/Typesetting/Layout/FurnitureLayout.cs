using Typesetting.Boxes;

namespace Typesetting.Layout;

/// <summary>Places headers and footers. What a page of the same number had in an earlier round is used again.</summary>
internal sealed class FurnitureLayout
{
    private readonly Dictionary<(Box Box, string Label, double Width), Fragment> _kept = [];

    public void Add(List<PlacedFurniture> target, PageSetup setup, int number, LayoutContext context)
    {
        var turned = setup.FurnitureAsOnUprightPage && setup.Width > setup.Height;
        var upright = turned ? Upright(setup) : setup;
        if (setup.Header is { } header) target.Add(new PlacedFurniture(Place(header, upright, number, context, isHeader: true), turned));
        if (setup.Footer is { } footer) target.Add(new PlacedFurniture(Place(footer, upright, number, context, isHeader: false), turned));
    }

    /// <summary>The upright page that, turned a quarter clockwise, is this landscape page.</summary>
    private static PageSetup Upright(PageSetup page) => page with
    {
        Width = page.Height,
        Height = page.Width,
        Margins = new Margins(page.Margins.Right, page.Margins.Bottom, page.Margins.Left, page.Margins.Top),
    };

    private PlacedFragment Place(PageFurniture furniture, PageSetup page, int number, LayoutContext context, bool isHeader)
    {
        var box = number % 2 == 0 ? furniture.Even ?? furniture.Odd : furniture.Odd;
        var key = (box, context.PageLabel, page.BodyWidth);
        if (!_kept.TryGetValue(key, out var fragment))
            _kept[key] = fragment = box.LayOut(context, new Space(page.BodyWidth, double.PositiveInfinity, true), null).Fragment!;
        var y = isHeader
            ? page.Margins.Top - furniture.Distance - fragment.Height
            : page.Height - page.Margins.Bottom + furniture.Distance;
        return new PlacedFragment(page.Margins.Left, y, fragment);
    }
}
