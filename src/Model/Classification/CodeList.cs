using System.Collections.Immutable;
using System.Globalization;

namespace FinalAccounts.Model.Classification;

/// <summary>A code list read from embedded CSV: code, name, parent, and the years in which the name was seen.</summary>
internal sealed class CodeList
{
    private readonly Dictionary<string, ImmutableArray<NamedCode>> _names;

    private CodeList(IEnumerable<NamedCode> rows)
    {
        _names = rows.GroupBy(row => row.Entry.Code, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        All = [.. _names.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>All codes, in order.</summary>
    internal ImmutableArray<string> All { get; }

    /// <summary>Reads embedded lists; those named "unverified" hold codes no source confirms.</summary>
    internal static CodeList Load(params string[] resources) => new(resources.SelectMany(Rows));

    /// <summary>The entry whose name was seen in the year, else the first one listed.</summary>
    internal CodeEntry? Find(string code, int year)
    {
        if (!_names.TryGetValue(code, out var names))
        {
            return null;
        }

        foreach (var name in names)
        {
            if (name.Years.Contains(year))
            {
                return name.Entry;
            }
        }

        return names[0].Entry;
    }

    private static IEnumerable<NamedCode> Rows(string resource)
    {
        var isVerified = !resource.Contains("unverified", StringComparison.Ordinal);
        using var stream = typeof(CodeList).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var cells = line.Split(',');
            yield return new NamedCode(new CodeEntry(cells[0], cells[1], isVerified), Years(cells.Length > 3 ? cells[3] : ""));
        }
    }

    // "2020;2021" lists years, "2018-2020" is a range.
    private static ImmutableArray<int> Years(string text) =>
    [
        .. text.Split(';', StringSplitOptions.RemoveEmptyEntries).SelectMany(part =>
        {
            var ends = part.Split('-').Select(year => int.Parse(year, CultureInfo.InvariantCulture)).ToArray();
            return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
        }),
    ];

    private sealed record NamedCode(CodeEntry Entry, ImmutableArray<int> Years);
}
