using System.Collections.Immutable;
using System.Globalization;

using FinalAccounts.Model.Classification;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Numbers;
using FinalAccounts.Model.Words;

namespace FinalAccounts.Model.Tables;

/// <summary>The rows of one panel: sources spelled out, ids resolved, figures printed.</summary>
internal sealed class PanelRows
{
    private const string Placeholder = "{row}";

    private readonly TablePanel _panel;
    private readonly TableLayout _layout;
    private readonly ReportFacts _facts;
    private readonly TableFindings _findings;
    private readonly List<SourceRow> _rows;
    private readonly int _fillAt;

    internal PanelRows(TablePanel panel, TableLayout layout, ReportFacts facts, TableFindings findings)
    {
        (_panel, _layout, _facts, _findings, _rows, _fillAt) = (panel, layout, facts, findings, [], -1);
        foreach (var source in panel.Rows)
        {
            if (source is FillRows)
            {
                if (_fillAt >= 0)
                {
                    findings.Shape("一个区块只能有一处补空行");
                }

                _fillAt = _rows.Count;
            }
            else
            {
                _rows.AddRange(Rows(source));
            }
        }
    }

    /// <summary>How many rows there are, without any that fill.</summary>
    internal int Count => _rows.Count;

    /// <summary>The codes of the classes that a form prints.</summary>
    internal static IEnumerable<string> Classes(ClassRows source) => source.Count switch
    {
        24 => FunctionalCodes.StatutoryClasses.Where(code => code is not ("231" or "232")),
        _ => FunctionalCodes.StatutoryClasses.Take(source.Count),
    };

    /// <summary>The rows, with blank ones where the panel fills, or below where it does not say.</summary>
    internal ImmutableArray<PanelRow> Filled(int height)
    {
        var blank = new SourceRow("", "", null, RowRole.Line, Missing.Blank);
        var at = _fillAt < 0 ? _rows.Count : _fillAt;
        var all = _rows.Take(at).Concat(Enumerable.Repeat(blank, height - _rows.Count)).Concat(_rows.Skip(at));
        return [.. all.Select((row, index) => Print(row, _panel.FirstRowNumber + index))];
    }

    private IEnumerable<SourceRow> Rows(RowSource source) => source switch
    {
        SingleRow single =>
        [
            new SourceRow(
                single.Code, single.Name, single.Row, single.Role, single.Sparse ? Missing.Blank : Missing.Finding, single.NameSpan),
        ],
        FunctionalRows functional => _facts.Rows(functional.Ledger)
            .Where(row => row.Level <= functional.Depth)
            .Select(row => new SourceRow(row.Code, row.Name, row.Token, row.Level, Missing.Finding)),
        ClassRows classes => Classes(classes).Select((code, index) => new SourceRow(
            code,
            $"{ChineseNumerals.Of(index + 1)}、{ClassName(code)}",
            classes.Ledger.Length == 0 ? "class." + code : $"{classes.Ledger}.class.{code}",
            RowRole.Line,
            Missing.Zero)),
        NamedRows => _facts.Projects.Select((project, index) => new SourceRow(
            (index + 1).ToString(CultureInfo.InvariantCulture), project.Name, project.Token, RowRole.Line, Missing.Blank)),
        EconomicRows economic => economic.Classes.SelectMany(code => Economic(economic, code)),
        _ => throw new InvalidOperationException($"No rows are known for {source.GetType().Name}."),
    };

    private IEnumerable<SourceRow> Economic(EconomicRows source, string classCode)
    {
        var used = _facts.Rows("economic")
            .Where(row => row.Code.StartsWith(classCode, StringComparison.Ordinal))
            .ToDictionary(row => row.Code, row => row.Name, StringComparer.Ordinal);
        var printed = source.UsedOnly ? []
            : source.Items.IsEmpty ? EconomicCodes.ItemsOf(classCode)
            : source.Items.Where(code => code.StartsWith(classCode, StringComparison.Ordinal));
        if (source.UsedOnly && used.Count == 0)
        {
            yield break;
        }

        foreach (var code in printed.Concat(used.Keys).Append(classCode).Distinct().Order(StringComparer.Ordinal))
        {
            var name = used.GetValueOrDefault(code) ?? EconomicCodes.Find(code, _facts.Year)?.Name ?? code;
            yield return new SourceRow(code, name, code, code.Length == 3 ? RowRole.Class : RowRole.Item, Missing.Zero);
        }
    }

    private string ClassName(string code) =>
        _facts.Rows("expenditure").FirstOrDefault(row => row.Code == code)?.Name ?? FunctionalCodes.Find(code, _facts.Year)?.Name ?? code;

    private PanelRow Print(SourceRow row, int number)
    {
        var cells = new GridCell[_panel.Columns.Length];
        for (var index = 0; index < cells.Length; index++)
        {
            var column = _panel.Columns[index];
            cells[index] = column.Value switch
            {
                "code" => new GridCell(row.Code, column.Kind),
                "name" => new GridCell(row.Name, column.Kind),
                "number" => new GridCell(number.ToString(CultureInfo.InvariantCulture), column.Kind),
                _ => Figure(column, row),
            };
        }

        if (row.NameSpan > 1)
        {
            Widen(cells, row.NameSpan);
        }

        return new PanelRow(cells, row.Role);
    }

    // A name that covers the code column too begins there.
    private void Widen(GridCell[] cells, int span)
    {
        var name = _panel.Columns.Select((column, index) => (column, index)).First(pair => pair.column.Value == "name").index;
        var first = Array.FindIndex(cells, cell => cell.IsBlank);
        var from = first >= 0 && first < name ? first : name;
        var wide = cells[name] with { Span = span };
        cells[name] = cells[name] with { Text = "" };
        cells[from] = wide;
    }

    private GridCell Figure(LayoutColumn column, SourceRow row)
    {
        if (row.Token is null)
        {
            return new GridCell("", column.Kind);
        }

        var id = Id(column.Value, row.Token);
        if (_facts.Find(id) is { } fact)
        {
            return fact.Value is { } value
                ? new GridCell(Text(fact, value), column.Kind, id, value != 0m)
                : new GridCell("", column.Kind, id);
        }

        if (row.WhenMissing == Missing.Finding)
        {
            _findings.UnknownFact(id);
        }

        return new GridCell(row.WhenMissing == Missing.Zero ? Rounding.Amount(0m, _layout.Numbers) : "", column.Kind);
    }

    private string Text(Fact fact, decimal value) => fact.Kind switch
    {
        FactKind.Amount => Rounding.Amount(value, _layout.Numbers),
        FactKind.Ratio => Rounding.Percent(value, _layout.Numbers),
        _ => Rounding.Plain(value),
    };

    private static string Id(string pattern, string token)
    {
        if (token.Length > 0)
        {
            return pattern.Replace(Placeholder, token, StringComparison.Ordinal);
        }

        return pattern.EndsWith("." + Placeholder, StringComparison.Ordinal)
            ? pattern.Replace(Placeholder, "total", StringComparison.Ordinal)
            : pattern.Replace(Placeholder + ".", "", StringComparison.Ordinal);
    }

    private sealed record SourceRow(string Code, string Name, string? Token, RowRole Role, Missing WhenMissing, int NameSpan = 1);

    /// <summary>What a cell shows whose fact does not exist.</summary>
    private enum Missing
    {
        Finding,
        Blank,
        Zero,
    }
}
