using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;

namespace FinalAccounts.Generator.Tests.Support;

/// <summary>The example units, rendered once per test run.</summary>
internal static class Examples
{
    private static readonly Dictionary<(string Name, string Format), byte[]> Rendered = [];

    public static ReportPipeline Pipeline { get; } = new(new PackStore(new PackFolders([Repository.PathOf("templates")])));

    /// <summary>The names of all examples.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Repository.PathOf("examples"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    /// <summary>An example's file in a format.</summary>
    public static byte[] Bytes(string name, string format)
    {
        lock (Rendered)
        {
            if (!Rendered.TryGetValue((name, format), out var bytes))
            {
                bytes = Render(name, format);
                Rendered[(name, format)] = bytes;
            }

            return bytes;
        }
    }

    /// <summary>An example's Markdown.</summary>
    public static string Markdown(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name, "md"));

    /// <summary>Renders anew.</summary>
    public static byte[] Render(string name, string format)
    {
        var result = Run(File.OpenRead(Repository.PathOf("examples", name + ".json")), name, format);
        result.Failed.ShouldBeFalse(string.Join("\n", result.Findings));
        return result.Files.Single().Content.ToArray();
    }

    /// <summary>Runs the pipeline on an input.</summary>
    public static ReportResult Run(Stream input, string name = "unit.json", params string[] formats)
    {
        using (input)
        {
            return Pipeline.Run(
                new ReportRequest { Input = input, InputName = name, InputFolder = Repository.PathOf("examples"), Formats = [.. formats] },
                CancellationToken.None);
        }
    }
}
