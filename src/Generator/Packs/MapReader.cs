using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Generator.Packs.Schema;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Words;

namespace FinalAccounts.Generator.Packs;

/// <summary>Reads the known keys of a map into typed values and reports what is missing, wrong or unknown, with its place.</summary>
internal sealed class MapReader(PackMap map, MapShape shape, List<Diagnostic> findings)
{
    /// <summary>A single text, or null.</summary>
    public string? Text(string key) => Scalar(key, KeyKind.Text)?.Text;

    public string RequiredText(string key)
    {
        if (Text(key) is { } text)
        {
            return text;
        }

        findings.Add(new Diagnostic(PackCodes.MissingKey, Severity.Error, map.Place, $"缺少“{key}”", $"补上 {key}: …"));
        return "";
    }

    public bool Flag(string key, bool otherwise = false) => Scalar(key, KeyKind.Flag) switch
    {
        null => otherwise,
        { Text: "true" } => true,
        { Text: "false" } => false,
        var scalar => Wrong(scalar, key, "true 或 false", otherwise),
    };

    public int Integer(string key, int otherwise) => Scalar(key, KeyKind.Integer) switch
    {
        null => otherwise,
        var scalar when int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && shape.Find(key)!.Admits(value) => value,
        var scalar => Wrong(scalar, key, "整数" + Bounds(key), otherwise),
    };

    public decimal Number(string key, decimal otherwise) => Scalar(key, KeyKind.Number) switch
    {
        null => otherwise,
        var scalar when decimal.TryParse(scalar.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && shape.Find(key)!.Admits(value) => value,
        var scalar => Wrong(scalar, key, "数字" + Bounds(key), otherwise),
    };

    public T Choice<T>(string key, T otherwise)
        where T : struct, Enum => Word(key) is { } word ? Enum.Parse<T>(word, ignoreCase: true) : otherwise;

    /// <summary>One of the words that the shape allows, or null.</summary>
    public string? Word(string key)
    {
        var choices = shape.Declared(key, KeyKind.Choice).Choices;
        if (Scalar(key, KeyKind.Choice) is not { Text: { } text } scalar)
        {
            return null;
        }

        if (choices.Contains(text))
        {
            return text;
        }

        var near = NearMiss.Find(text, choices);
        return Wrong<string?>(scalar, key, string.Join("、", choices) + (near is null ? "" : $"；是不是“{near}”？"), null);
    }

    /// <summary>A map under a key; an empty one where the key is absent.</summary>
    public MapReader Section(string key)
    {
        var inner = shape.Declared(key, KeyKind.Map).Inner!();
        return map[key] switch
        {
            null or PackScalar { Text: null } => Empty(inner),
            PackMap section => new MapReader(section, inner, findings),
            var other => Wrong(other, key, "键和值", Empty(inner)),
        };
    }

    /// <summary>The maps of a list under a key; two of one key are a finding.</summary>
    public IEnumerable<MapReader> Sections(string key)
    {
        var inner = shape.Declared(key, KeyKind.Maps).Inner!();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Items(key))
        {
            if (item is not PackMap section)
            {
                Wrong(item, key, "键和值的列表", false);
                continue;
            }

            if (section.Text(KeyShape.KeyName) is { } own && !keys.Add(own))
            {
                findings.Add(new Diagnostic(PackCodes.DuplicateKey, Severity.Error, section.Place, $"“{key}”里有两个“{own}”", "去掉一个，或者换一个 key"));
            }

            yield return new MapReader(section, inner, findings);
        }
    }

    /// <summary>Maps under keys of any name.</summary>
    public IEnumerable<KeyValuePair<string, MapReader>> NamedSections(string key)
    {
        var inner = shape.Declared(key, KeyKind.NamedMaps).Inner!();
        foreach (var (name, value) in Named(key))
        {
            if (value is PackMap section)
            {
                yield return KeyValuePair.Create(name, new MapReader(section, inner, findings));
            }
            else
            {
                Wrong(value, name, "键和值", false);
            }
        }
    }

    /// <summary>Texts under keys of any name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Words(string key)
    {
        shape.Declared(key, KeyKind.Words);
        foreach (var (name, value) in Named(key))
        {
            yield return KeyValuePair.Create(name, value is PackScalar { Text: { } text } ? text : Wrong(value, name, "单个值", ""));
        }
    }

    /// <summary>The texts of a list under a key.</summary>
    public ImmutableArray<string> Texts(string key)
    {
        shape.Declared(key, KeyKind.Texts);
        return [.. Items(key).Select(item => TextOf(item, key))];
    }

    /// <summary>The rows of a list of lists of texts.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows(string key)
    {
        shape.Declared(key, KeyKind.Rows);
        return [.. Items(key).Select(row => row is PackList list
            ? list.Items.Select(item => TextOf(item, key)).ToImmutableArray()
            : Wrong<ImmutableArray<string>>(row, key, "每行一个列表", []))];
    }

    /// <summary>True where the key stands there, with a value or without.</summary>
    public bool Has(string key) => map[key] is not null;

    /// <summary>Reports that the map's values do not fit together.</summary>
    public void Report(string message, string hint) => findings.Add(new Diagnostic(PackCodes.WrongValue, Severity.Error, map.Place, message, hint));

    /// <summary>Reports every key that the shape does not declare.</summary>
    public void Finish()
    {
        foreach (var (key, value) in map.Entries)
        {
            if (shape.Find(key) is null)
            {
                var known = shape.Keys.Select(item => item.Name).ToList();
                var near = NearMiss.Find(key, known);
                findings.Add(new Diagnostic(PackCodes.UnknownKey, Severity.Error, value.KeyPlace ?? value.Place, $"不认识的键“{key}”",
                    near is null ? $"这里可用：{string.Join('、', known)}" : $"是不是“{near}”？"));
            }
        }
    }

    private string Bounds(string key) => shape.Find(key) is { Minimum: { } least, Maximum: { } most } ? string.Create(CultureInfo.InvariantCulture, $"，{least} 到 {most}") : "";

    private MapReader Empty(MapShape inner) => new(new PackMap(map.Place, []), inner, findings);

    private ImmutableArray<KeyValuePair<string, PackNode>> Named(string key) => map[key] switch
    {
        null or PackScalar { Text: null } => [],
        PackMap section => section.Entries,
        var other => Wrong<ImmutableArray<KeyValuePair<string, PackNode>>>(other, key, "键和值", []),
    };

    private ImmutableArray<PackNode> Items(string key) => map[key] switch
    {
        null or PackScalar { Text: null } => [],
        PackList list => list.Items,
        var other => Wrong<ImmutableArray<PackNode>>(other, key, "列表", []),
    };

    private string TextOf(PackNode item, string key) => item is PackScalar scalar ? scalar.Text ?? "" : Wrong(item, key, "文字的列表", "");

    private PackScalar? Scalar(string key, KeyKind kind)
    {
        shape.Declared(key, kind);
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
}
