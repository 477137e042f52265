using System.Globalization;
using Typesetting.Boxes;
using Typesetting.Drawing;

namespace Typesetting.Tests.Gallery;

/// <summary>Charts with the awkward data they must bear.</summary>
internal static class GalleryCharts
{
    public static readonly ChartStyle Style = new() { Text = GalleryDocument.Small };

    public static IReadOnlyList<Box> Boxes() =>
    [
        GalleryDocument.Heading(1, "四、图表", "charts"),
        Columns(["收、支总计"], ("2020年", [141.16]), ("2021年", [157.11])),
        Columns(["一般公共预算财政拨款收入", "支出", "结转和结余"], ("2020年", [141.16, 139.2, -12.5]), ("2021年", [157.11, 0.14, -30.25])),
        Columns(Enumerable.Range(1, 10).Select(i => $"类别{i}").ToArray(), ("上年", Enumerable.Range(1, 10).Select(i => 12345.67 * i).ToArray()), ("本年", Enumerable.Repeat(98765.43, 10).ToArray())),
        Columns(["上年结转", "本年收入", "本年支出", "年末结转", "弥补亏损"], ("2020年", [1204.5, 98765.4, -98700.2, -3.5, 0.01]), ("2021年", [0.14, 99801.7, -97512.6, 1245.3, -2.5]), ("2022年", [88760.1, 0.2, -0.3, 95000, 0])),
        Pie(false, ("财政拨款收入", 157.01), ("其他收入", 0.1)),
        Pie(true, Enumerable.Range(1, 10).Select(i => ($"社会保障和就业支出{i}", i == 3 ? 0.1 : 110.0 / i)).ToArray()),
        Pie(true, ("全部都是一项", 100)),
    ];

    private static DrawingBox Columns(string[] categories, params (string Name, double[] Values)[] series) => new(
        new ColumnChart(
            categories,
            series.Select(one => new ChartSeries(one.Name, one.Values, one.Values.Select(value => value.ToString("0.00", CultureInfo.InvariantCulture)).ToArray())).ToArray(),
            Style),
        "柱状图",
        6,
        6);

    private static DrawingBox Pie(bool ring, params (string Name, double Value)[] slices)
    {
        var total = slices.Sum(slice => slice.Value);
        return new DrawingBox(
            new PieChart(slices.Select(slice => new ChartSlice(slice.Name, slice.Value, FormattableString.Invariant($"{slice.Value:0.00}万元，{slice.Value / total * 100:0.0#}%"))).ToArray(), Style, ring),
            "饼图", 6, 6);
    }
}
