using System.Globalization;
using Typesetting.Boxes;
using Typesetting.Drawing;
using Typesetting.Text;

namespace Typesetting.Tests.Gallery;

/// <summary>Charts with the awkward data they must bear.</summary>
internal static class GalleryCharts
{
    public static readonly ChartStyle Style = new() { Text = GalleryDocument.Small };

    public static IReadOnlyList<Box> Boxes()
    {
        (VectorDrawing Drawing, string Caption)[] charts =
        [
            (Columns(["收、支总计"], ("2020年", [141.16]), ("2021年", [157.11])), "收、支总计变动情况"),
            (Columns(["政府性基金预算财政拨款收入", "支出", "当年收支差额"], ("2020年", [41.2, 53.7, -12.5]), ("2021年", [57.11, 87.36, -30.25])), "有负数的柱形"),
            (Columns(Enumerable.Range(1, 10).Select(i => $"类别{i}").ToArray(), ("上年", Enumerable.Range(1, 10).Select(i => 12345.67 * i).ToArray()), ("本年", Enumerable.Repeat(98765.43, 10).ToArray())), "很挤的柱形"),
            (Columns(
                ["上年结转", "本年收入", "本年支出", "弥补亏损", "年末结转"],
                ("2020年", [1204.5, 98765.4, -98700.2, 0.01, 1269.71]),
                ("2021年", [1269.71, 99801.7, -97512.6, -2.5, 3556.31]),
                ("2022年", [3556.31, 0.2, -0.3, 0, 3556.21])), "大小悬殊的柱形"),
            (Pie(false, ("财政拨款收入", 157.01), ("其他收入", 0.1)), "收入构成"),
            (Pie(true, Enumerable.Range(1, 10).Select(i => ($"社会保障和就业支出{i}", i == 3 ? 0.1 : 110.0 / i)).ToArray()), "十项的环形"),
            (Pie(true, ("全部都是一项", 100)), "一项的环形"),
        ];
        return [GalleryHeadings.Of("charts"), .. charts.SelectMany((chart, i) => WithCaption(chart.Drawing, $"图{i + 1}：{chart.Caption}"))];
    }

    private static Box[] WithCaption(VectorDrawing drawing, string caption) =>
    [
        new KeepWithNextBox(new DrawingBox(drawing, caption, 6, 4)),
        new ParagraphBox(caption, GalleryDocument.Table, GalleryDocument.Flush with { Alignment = TextAlignment.Center, SpaceAfter = 6 }, TextRole.Caption),
    ];

    private static ColumnChart Columns(string[] categories, params (string Name, double[] Values)[] series) => new(
        categories,
        series.Select(one => new ChartSeries(one.Name, one.Values, one.Values.Select(value => value.ToString("0.00", CultureInfo.InvariantCulture)).ToArray())).ToArray(),
        Style);

    private static PieChart Pie(bool ring, params (string Name, double Value)[] slices)
    {
        var total = slices.Sum(slice => slice.Value);
        return new PieChart(slices.Select(slice => new ChartSlice(slice.Name, slice.Value, FormattableString.Invariant($"{slice.Value:0.00}万元，{slice.Value / total * 100:0.00}%"))).ToArray(), Style, ring);
    }
}
