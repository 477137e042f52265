using FinalAccounts.Model.Diagnostics;

using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FinalAccounts.Generator.Packs;

/// <summary>Reads one YAML file of a pack.</summary>
internal static class YamlFile
{
    /// <summary>Reads a file; null with a finding when it is no YAML or no map.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Its name in findings: pack and file, never the machine's folders.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static PackMap? Read(string path, string name, List<Diagnostic> findings)
    {
        try
        {
            using var text = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(text);
            if (stream.Documents.Count == 0)
            {
                return new PackMap(new Place(name), []);
            }

            if (Convert(stream.Documents[0].RootNode, name) is PackMap map)
            {
                return map;
            }

            findings.Add(new Diagnostic(PackCodes.WrongShape, Severity.Error, new Place(name, Line: 1, Column: 1), "文件应是“键: 值”的形式", null));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            findings.Add(new Diagnostic(PackCodes.UnreadableYaml, Severity.Error, new Place(name), $"文件打不开：{error.Message}", null));
        }
        catch (YamlException error)
        {
            var place = new Place(name, Line: (int)error.Start.Line, Column: (int)error.Start.Column);
            findings.Add(new Diagnostic(PackCodes.UnreadableYaml, Severity.Error, place, $"YAML 读不懂：{error.Message}", "检查缩进、冒号后的空格和引号"));
        }

        return null;
    }

    private static PackNode Convert(YamlNode node, string file)
    {
        var place = PlaceOf(node, file);
        return node switch
        {
            YamlMappingNode map => new PackMap(place, [.. map.Children.Select(entry =>
                KeyValuePair.Create((entry.Key as YamlScalarNode)?.Value ?? "", Convert(entry.Value, file) with { KeyPlace = PlaceOf(entry.Key, file) }))]),
            YamlSequenceNode list => new PackList(place, [.. list.Children.Select(item => Convert(item, file))]),
            YamlScalarNode scalar => new PackScalar(place, IsNull(scalar) ? null : scalar.Value),
            _ => new PackScalar(place, null),
        };
    }

    private static Place PlaceOf(YamlNode node, string file) => new(file, Line: (int)node.Start.Line, Column: (int)node.Start.Column);

    private static bool IsNull(YamlScalarNode scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "~" or "null";
}
