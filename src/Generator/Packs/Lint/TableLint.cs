using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Packs.Lint;

/// <summary>Finds fact ids in table layouts, charts and scoring rules that no unit can have.</summary>
internal sealed class TableLint(FactPaths facts, List<Diagnostic> findings)
{
    private readonly HashSet<Place> _told = [];

    private const string Placeholder = "{row}";
    private const string MeasuredPrefix = "performance.measured.";
    private const string AnyClass = "class.201";

    /// <summary>Checks a table's layout: every column's pattern with every row.</summary>
    public void Table(PackMap table)
    {
        foreach (var panel in Maps(table["panels"]))
        {
            var columns = Maps(panel["columns"]).Select(column => column["value"]).OfType<PackScalar>()
                .Where(value => value.Text is not (null or "code" or "name" or "number")).ToList();
            var rows = Maps(panel["rows"]).ToList();
            foreach (var row in rows)
            {
                Row(row, columns, column => rows.SelectMany(Tokens).All(token => facts.Check(Id(column.Text!, token).Split('.')) is not null));
            }
        }
    }

    /// <summary>Checks the facts of all charts.</summary>
    public void Charts(PackMap file)
    {
        foreach (var chart in Maps(file["charts"]))
        {
            var named = Maps(chart["series"]).SelectMany(series => (series["facts"] as PackList)?.Items ?? []).Concat(Maps(chart["slices"]).Select(slice => slice["fact"]));
            foreach (var fact in named.OfType<PackScalar>())
            {
                Check(fact.Text ?? "", fact);
            }

            var categories = (chart["categories"] as PackList)?.Items.Length ?? 0;
            foreach (var series in Maps(chart["series"]))
            {
                if (series["facts"] is PackList list && list.Items.Length != categories)
                {
                    findings.Add(new Diagnostic(PackCodes.WrongValue, Severity.Error, list.Place, $"系列有 {list.Items.Length} 个事实，横轴有 {categories} 个名称", "两者一一对应"));
                }
            }
        }
    }

    /// <summary>Checks the facts of scoring rules; quantities that only units know are declared in the same file.</summary>
    public void Evaluation(PackMap file)
    {
        var measured = Maps(file["measured"]).Select(quantity => quantity.Text("key")!).ToList();
        foreach (var indicator in Maps(file["indicators"]))
        {
            var values = Maps(indicator["parts"]).Select(part => part["value"]).OfType<PackMap>();
            var named = values.SelectMany(value => value.Entries).SelectMany(entry => (entry.Value as PackList)?.Items ?? []).Append(indicator["zeroWhen"]);
            foreach (var fact in named.OfType<PackScalar>())
            {
                var id = fact.Text ?? "";
                if (!id.StartsWith(MeasuredPrefix, StringComparison.Ordinal))
                {
                    Check(id, fact);
                }
                else if (!measured.Contains(id[MeasuredPrefix.Length..]))
                {
                    findings.Add(new Diagnostic(PackCodes.UnknownFact, Severity.Error, fact.Place, $"没有事实“{id}”", KnownNames.Hint(id[MeasuredPrefix.Length..], measured)));
                }
            }
        }
    }

    /// <summary>Checks one row; a column that fits no row at all is to blame itself, else the row is.</summary>
    private void Row(PackMap row, List<PackScalar> columns, Func<PackScalar, bool> fitsNoRow)
    {
        var isSparse = row.Text("sparse") == "true";
        var filled = isSparse ? columns.Where(column => column.Text!.Contains(Placeholder, StringComparison.Ordinal)).ToList() : columns;
        foreach (var token in Tokens(row))
        {
            var faults = filled.Select(column => (Column: column, Id: Id(column.Text!, token))).Where(pair => facts.Check(pair.Id.Split('.')) is not null).ToList();

            // A sparse row may leave columns blank; it must fill one of them.
            if (!isSparse || faults.Count == filled.Count)
            {
                foreach (var (column, id) in faults)
                {
                    Check(id, fitsNoRow(column) && column.Text != Placeholder ? column : row["row"] ?? row["key"] ?? row);
                }
            }
        }
    }

    private void Check(string id, PackNode at)
    {
        if (facts.Check(id.Split('.')) is { } fault && _told.Add(at.Place))
        {
            findings.Add(new Diagnostic(PackCodes.UnknownFact, Severity.Error, at.Place, $"没有单位会有事实“{id}”", fault.Hint));
        }
    }

    /// <summary>What a row puts in place of <c>{row}</c>; one example for rows that come from a list of codes.</summary>
    private static IEnumerable<string> Tokens(PackMap row)
    {
        if (row.Text("functional") is not null)
        {
            yield return AnyClass;
            if (row.Text("depth") is not "class")
            {
                yield return "group.20101";
            }

            if (row.Text("depth") is not ("class" or "group"))
            {
                yield return "item.2010101";
            }
        }
        else if (row.Text("named") is not null)
        {
            yield return "project.1";
        }
        else if (row["classes"] is not null)
        {
            yield return string.IsNullOrEmpty(row.Text("row")) ? AnyClass : $"{row.Text("row")}.{AnyClass}";
        }
        else if (row["economic"] is not null)
        {
            yield return "30101";
        }
        else if (row["row"] is PackScalar { Text: { } text })
        {
            yield return text;
        }
    }

    /// <summary>The rule of <see cref="Model.Tables.LayoutColumn"/>: an empty row is the whole.</summary>
    private static string Id(string pattern, string token)
    {
        if (token.Length > 0)
        {
            return pattern.Replace(Placeholder, token, StringComparison.Ordinal);
        }

        return pattern.EndsWith(Placeholder, StringComparison.Ordinal)
            ? pattern[..^Placeholder.Length] + "total"
            : pattern.Replace(Placeholder + ".", "", StringComparison.Ordinal);
    }

    private static IEnumerable<PackMap> Maps(PackNode? list) => (list as PackList)?.Items.OfType<PackMap>() ?? [];
}
