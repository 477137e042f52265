using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Generator.Scripting;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures.Reading;

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

    /// <summary>An example's document tree and style, as the renderers get them.</summary>
    public static (ReportDocument Document, ReportStyle Style) Document(string name)
    {
        using var input = File.OpenRead(Repository.PathOf("examples", name + ".json"));
        var figures = FiguresReader.Read(input, name).Figures!;
        var pack = new PackLoader(new PackFolders([Repository.PathOf("templates")])).Load(figures.Format ?? "base").Pack!;
        var facts = Deriver.Derive(figures, new DerivationOptions { Evaluation = pack.Evaluation });
        var attachments = AttachmentTexts.Read(figures, Repository.PathOf("examples"), []);
        var values = new ReportValues(pack, figures, facts, attachments, [], CancellationToken.None);
        var (blocks, _) = MarkupReader.Read(new ReportComposer(pack, values).Compose());
        return (new ReportDocument(new DocumentProperties(values.Title, figures.Unit.Name, pack.Name, new DateOnly(2022, 9, 1)), blocks), pack.Style);
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
