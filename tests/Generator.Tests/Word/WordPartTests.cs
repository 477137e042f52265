using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace FinalAccounts.Generator.Tests.Word;

/// <summary>
/// Holds every part of a small file against the expected one, whole, so that a missing child is seen as well as a wrong one. A part
/// that differs is written beside the expected one as <c>*.received.xml</c>; who finds it right renames it.
/// </summary>
public class WordPartTests
{
    private static readonly string[] Compared =
    [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "word/_rels/document.xml.rels",
        "word/document.xml", "word/styles.xml", "word/settings.xml", "word/numbering.xml", "word/fontTable.xml",
        "word/footer1.xml", "word/footer2.xml", "word/footer3.xml", "word/footer4.xml", "word/theme/theme1.xml",
        "word/charts/chart1.xml", "word/charts/chart2.xml", "word/charts/_rels/chart1.xml.rels",
    ];

    public static TheoryData<string> Parts() => [.. Compared];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_is_as_expected(string part)
    {
        var expected = Path.Combine(Folder(), FileName(part));
        var received = Indented(WordFile.Of(SampleReport.EveryNode(rows: 3), pages: new CountedPages()).Part(part));

        if (!File.Exists(expected) || File.ReadAllText(expected) != received)
        {
            File.WriteAllText(Path.ChangeExtension(expected, ".received.xml"), received);
        }

        File.Exists(expected).ShouldBeTrue($"{expected} is missing");
        received.ShouldBe(File.ReadAllText(expected));
    }

    [Fact]
    public void Every_expected_part_is_compared()
    {
        Directory.EnumerateFiles(Folder()).Select(file => Path.GetFileName(file)!).Where(file => !file.Contains(".received.", StringComparison.Ordinal))
            .ShouldBe(Compared.Select(FileName), ignoreOrder: true);
    }

    private static string FileName(string part) => part.Replace('/', '-').Replace(".rels", "-rels.xml", StringComparison.Ordinal);

    private static string Indented(XElement part)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" }))
        {
            part.WriteTo(writer);
        }

        return text.Append('\n').ToString();
    }

    private static string Folder([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "ExpectedParts");
}
