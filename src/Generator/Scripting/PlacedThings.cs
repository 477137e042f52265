using System.Globalization;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Packs;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Tables;

using Templating;

namespace FinalAccounts.Generator.Scripting;

/// <summary>The tables and charts that templates place: built when a template first asks, and put into the text as a directive with their key.</summary>
/// <param name="pack">Whose layouts they follow.</param>
/// <param name="facts">The figures.</param>
/// <param name="expand">Renders a text of a layout; the second argument is its place.</param>
/// <param name="findings">Gets what is wrong with a layout.</param>
internal sealed class PlacedThings(FormatPack pack, ReportFacts facts, Func<string, string, string> expand, List<Diagnostic> findings)
{
    private readonly Dictionary<string, ReportTable> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Chart> _charts = new(StringComparer.Ordinal);

    /// <summary>The tables by key.</summary>
    public IReadOnlyDictionary<string, ReportTable> Tables => _tables;

    /// <summary>The charts by key, numbered as they were placed.</summary>
    public IReadOnlyDictionary<string, Chart> Charts => _charts;

    /// <summary>Places a table.</summary>
    public string PlaceTable(string key, in ScriptCall call)
    {
        Table(key, call);
        return $"\n\n::: table {key}\n:::\n\n";
    }

    /// <summary>A table, placed or not.</summary>
    /// <exception cref="ScriptRuntimeException">The pack has no such table.</exception>
    public ReportTable Table(string key, in ScriptCall call)
    {
        if (_tables.TryGetValue(key, out var known))
        {
            return known;
        }

        if (!pack.Tables.TryGetValue(key, out var layout))
        {
            throw call.Fail($"The pack has no table `{key}`.", $"known are {string.Join(", ", pack.Tables.Keys)}");
        }

        var (table, found) = TableBuilder.Build(TableTexts.Expand(layout, text => expand(text, $"tables/{key}.yaml")), facts);
        findings.AddRange(found);
        return _tables[key] = table with { UnitName = Line("tableUnit"), MoneyUnit = Line("tableMoney") };
    }

    /// <summary>Places a chart; nothing where it has no figures.</summary>
    /// <exception cref="ScriptRuntimeException">The pack has no such chart.</exception>
    public string PlaceChart(string key, in ScriptCall call)
    {
        if (!pack.Charts.TryGetValue(key, out var layout))
        {
            throw call.Fail($"The pack has no chart `{key}`.", $"known are {string.Join(", ", pack.Charts.Keys)}");
        }

        var caption = string.Create(CultureInfo.InvariantCulture, $"图{_charts.Count + 1}：{Words(layout.Caption)}");
        var chart = ChartBuilder.Build(layout, caption, Words, facts.Find, pack.TextNumbers);
        if (chart is null)
        {
            return "";
        }

        _charts[key] = chart;
        return $"\n\n::: chart {key}\n:::\n\n";
    }

    private string Words(string text) => MarkdownText.Unescape(expand(text, "charts.yaml"));

    /// <summary>A word of the pack as a table prints it; a table is no Markdown.</summary>
    private string Line(string word) => MarkdownText.Unescape(expand(pack.Words.GetValueOrDefault(word, ""), "pack.yaml"));
}
