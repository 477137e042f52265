using System.Collections.Immutable;

namespace FinalAccounts.Generator.Markup;

/// <summary>A chart; its values are facts, so that picture, caption and text cannot disagree.</summary>
/// <param name="Key">The chart's key, unique in the document.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Caption">Its caption with number: 图1：收、支决算总计变动情况.</param>
/// <param name="ValueTitle">What the values are: 万元.</param>
/// <param name="Categories">The names along the axis, or of the slices.</param>
/// <param name="Series">The series; a ring has one.</param>
public sealed record Chart(
    string Key,
    ChartKind Kind,
    string Caption,
    string ValueTitle,
    ImmutableArray<string> Categories,
    ImmutableArray<ChartSeries> Series)
{
    /// <summary>The chart in words, for readers who cannot see it: caption, then every category with its value.</summary>
    public string AlternativeText =>
        Caption + "。" + string.Join("；", Series.SelectMany(series => series.Points.Select((point, at) =>
            (Series.Length > 1 ? series.Name : "") + Categories[at] + point.Text)));
}

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>柱状图: upright columns, grouped by category.</summary>
    Column,

    /// <summary>环形图: a ring with one slice per category.</summary>
    Ring,
}

/// <summary>A series of values, one per category.</summary>
public sealed record ChartSeries(string Name, ImmutableArray<ChartPoint> Points);

/// <summary>One value of a chart.</summary>
/// <param name="FactId">The fact it shows.</param>
/// <param name="Value">The value in the chart's unit (万元), rounded as its text is.</param>
/// <param name="Text">The label as printed: <c>157.11万元</c>, <c>43.7%</c>.</param>
public sealed record ChartPoint(string FactId, decimal Value, string Text);
