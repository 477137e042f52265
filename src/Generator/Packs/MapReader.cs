using System.Collections.Immutable;
using System.Globalization;

using FinalAccounts.Generator.Words;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Packs;

/// <summary>Reads the known keys of a map into typed values and reports what is missing, wrong or unknown, with its place.</summary>
internal sealed class MapReader(PackMap map, List<Diagnostic> findings)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public PackMap Map => map;

    public string? Text(string key) => Scalar(key)?.Text;

    public string RequiredText(string key)
    {
        if (Text(key) is { } text)
        {
            return text;
        }

        findings.Add(new Diagnostic(PackCodes.MissingKey, Severity.Error, map.Place, $"缺少“{key}”", $"补上 {key}: …"));
        return "";
    }

    public bool Flag(string key, bool otherwise = false) => Scalar(key) switch
    {
        null => otherwise,
        { Text: "true" } => true,
        { Text: "false" } => false,
        var scalar => Wrong(scalar, key, "true 或 false", otherwise),
    };

    public int Integer(string key, int otherwise) => Scalar(key) switch
    {
        null => otherwise,
        var scalar when int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) => value,
        var scalar => Wrong(scalar, key, "整数", otherwise),
    };

    public decimal Number(string key, decimal otherwise) => Scalar(key) switch
    {
        null => otherwise,
        var scalar when decimal.TryParse(scalar.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) => value,
        var scalar => Wrong(scalar, key, "数字", otherwise),
    };

    public T Choice<T>(string key, T otherwise)
        where T : struct, Enum => Scalar(key) switch
    {
        null => otherwise,
        { Text: { } text } when Enum.TryParse<T>(text, ignoreCase: true, out var value) && !char.IsDigit(text[0]) => value,
        var scalar => Wrong(scalar, key, string.Join("、", Enum.GetNames<T>().Select(ToCamelCase)), otherwise),
    };

    /// <summary>A map under a key; an empty one where the key is absent.</summary>
    public MapReader Section(string key)
    {
        _known.Add(key);
        return map[key] switch
        {
            null or PackScalar { Text: null } => new MapReader(new PackMap(map.Place, []), findings),
            PackMap inner => new MapReader(inner, findings),
            var other => Wrong(other, key, "键和值", new MapReader(new PackMap(map.Place, []), findings)),
        };
    }

    /// <summary>The maps of a list under a key.</summary>
    public IEnumerable<MapReader> Sections(string key)
    {
        foreach (var item in Items(key))
        {
            if (item is PackMap inner)
            {
                yield return new MapReader(inner, findings);
            }
            else
            {
                Wrong(item, key, "键和值的列表", false);
            }
        }
    }

    /// <summary>The texts of a list under a key.</summary>
    public ImmutableArray<string> Texts(string key) => [.. Items(key).Select(item => (item as PackScalar)?.Text ?? "")];

    /// <summary>The rows of a list of lists of texts.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows(string key) =>
        [.. Items(key).Select(row => row is PackList list ? list.Items.Select(item => (item as PackScalar)?.Text ?? "").ToImmutableArray() : [])];

    public bool Has(string key) => map[key] is not null;

    /// <summary>All entries, whatever their keys.</summary>
    public IEnumerable<KeyValuePair<string, PackNode>> Entries()
    {
        _known.UnionWith(map.Entries.Select(entry => entry.Key));
        return map.Entries;
    }

    /// <summary>Notes keys that are read elsewhere.</summary>
    public void Allow(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            _known.Add(key);
        }
    }

    /// <summary>Reports that the map's values do not fit together.</summary>
    public void Report(string message, string hint) => findings.Add(new Diagnostic(PackCodes.WrongValue, Severity.Error, map.Place, message, hint));

    /// <summary>Reports every key that nothing read.</summary>
    public void Finish()
    {
        foreach (var (key, value) in map.Entries)
        {
            if (!_known.Contains(key))
            {
                var near = NearMiss.Find(key, _known);
                findings.Add(new Diagnostic(PackCodes.UnknownKey, Severity.Error, value.Place, $"不认识的键“{key}”",
                    near is null ? $"这里可用：{string.Join('、', _known.Order(StringComparer.Ordinal))}" : $"是不是“{near}”？"));
            }
        }
    }

    private IEnumerable<PackNode> Items(string key)
    {
        _known.Add(key);
        return map[key] switch
        {
            null or PackScalar { Text: null } => [],
            PackList list => list.Items,
            var other => Wrong<ImmutableArray<PackNode>>(other, key, "列表", []),
        };
    }

    private PackScalar? Scalar(string key)
    {
        _known.Add(key);
        return map[key] switch
        {
            null or PackScalar { Text: null } => null,
            PackScalar scalar => scalar,
            var other => Wrong<PackScalar?>(other, key, "单个值", null),
        };
    }

    private T Wrong<T>(PackNode node, string key, string wanted, T otherwise)
    {
        findings.Add(new Diagnostic(PackCodes.WrongValue, Severity.Error, node.Place, $"“{key}”的值不对", $"应为：{wanted}"));
        return otherwise;
    }

    private static string ToCamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
