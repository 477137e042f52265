using FinalAccounts.Model.Diagnostics;

using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FinalAccounts.Generator.Packs;

/// <summary>Reads one YAML file of a pack.</summary>
internal static class YamlFile
{
    /// <summary>Far more than any pack needs: aliases can make a small file endless.</summary>
    private const int DeepestNesting = 40;

    private const int MostValues = 100_000;

    /// <summary>Reads a file; null with a finding when it is no YAML or no map.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Its name in findings: pack and file, never the machine's folders.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static PackMap? Read(string path, string name, List<Diagnostic> findings)
    {
        try
        {
            using var text = new StreamReader(path);
            var stream = Load(text);
            if (stream.Documents.Count == 0)
            {
                return new PackMap(new Place(name), []);
            }

            if (new Conversion(name).Convert(stream.Documents[0].RootNode, depth: 0) is PackMap map)
            {
                return map;
            }

            findings.Add(new Diagnostic(PackCodes.WrongShape, Severity.Error, new Place(name, Line: 1, Column: 1), "文件应是“键: 值”的形式", null));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            findings.Add(new Diagnostic(PackCodes.UnreadableYaml, Severity.Error, new Place(name), "文件打不开", "检查文件的权限"));
        }
        catch (YamlException error)
        {
            var place = new Place(name, Line: (int)error.Start.Line, Column: (int)error.Start.Column);
            findings.Add(new Diagnostic(PackCodes.UnreadableYaml, Severity.Error, place, $"YAML 读不懂：{error.Message}", "检查缩进、冒号后的空格和引号"));
        }

        return null;
    }

    private static YamlStream Load(TextReader text)
    {
        var stream = new YamlStream();
        var parser = new Parser(text);
        try
        {
            stream.Load(parser);
            return stream;
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // The YAML library gives up like this on some broken files; the last thing it understood says where.
            var place = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(place, place, "这里或稍后有错", error);
        }
    }

    /// <summary>Turns YAML nodes into ours, with an end to aliases that never end.</summary>
    private sealed class Conversion(string file)
    {
        private int _values;

        public PackNode Convert(YamlNode node, int depth)
        {
            if (depth > DeepestNesting || ++_values > MostValues)
            {
                throw new YamlException(node.Start, node.End, "嵌套太深或者太大");
            }

            var place = PlaceOf(node, file);
            return node switch
            {
                YamlMappingNode map => new PackMap(place, [.. map.Children.Select(entry => KeyValuePair.Create(
                    (entry.Key as YamlScalarNode)?.Value ?? "", Convert(entry.Value, depth + 1) with { KeyPlace = PlaceOf(entry.Key, file) }))]),
                YamlSequenceNode list => new PackList(place, [.. list.Children.Select(item => Convert(item, depth + 1))]),
                YamlScalarNode scalar => new PackScalar(place, IsNull(scalar) ? null : scalar.Value),
                _ => new PackScalar(place, null),
            };
        }
    }

    private static Place PlaceOf(YamlNode node, string file) => new(file, Line: (int)node.Start.Line, Column: (int)node.Start.Column);

    private static bool IsNull(YamlScalarNode scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "~" or "null";
}
