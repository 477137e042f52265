using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Packs;

/// <summary>Reads <c>charts.yaml</c>.</summary>
internal static class ChartReader
{
    public static IEnumerable<ChartLayout> Read(MapReader file)
    {
        foreach (var chart in file.Sections("charts"))
        {
            var read = new ChartLayout
            {
                Key = chart.RequiredText("key"),
                Kind = chart.Choice("kind", ChartKind.Column),
                Caption = chart.RequiredText("caption"),
                Categories = chart.Texts("categories"),
                Series = [.. chart.Sections("series").Select(Series)],
                Slices = [.. chart.Sections("slices").Select(Slice)],
            };
            chart.Finish();
            yield return read;
        }

        file.Finish();
    }

    private static ChartSeriesLayout Series(MapReader series)
    {
        var read = new ChartSeriesLayout(series.RequiredText("name"), series.Texts("facts"));
        series.Finish();
        return read;
    }

    private static ChartSliceLayout Slice(MapReader slice)
    {
        var read = new ChartSliceLayout(slice.RequiredText("name"), slice.RequiredText("fact"));
        slice.Finish();
        return read;
    }
}
