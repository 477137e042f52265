using System.IO.Compression;

using FinalAccounts.Generator.Rendering.Word;
using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Tests.Word;

public class WordDeterminismTests
{
    [Theory]
    [InlineData("every node")]
    [InlineData("hostile")]
    [InlineData("full size")]
    public void Same_document_same_bytes(string name)
    {
        var once = WordFile.Of(WordValidityTests.Document(name), trace: true).Bytes;
        var again = WordFile.Of(WordValidityTests.Document(name), trace: true).Bytes;

        again.ShouldBe(once);
    }

    [Fact]
    public void Many_threads_write_the_same_bytes()
    {
        var document = SampleReport.EveryNode();
        var expected = WordFile.Of(document).Bytes;

        var files = Enumerable.Range(0, 8).AsParallel().Select(_ => WordFile.Of(document).Bytes).ToList();

        files.ShouldAllBe(file => file.SequenceEqual(expected));
    }

    [Fact]
    public void The_kind_of_stream_does_not_matter_and_it_stays_open()
    {
        var document = SampleReport.EveryNode();
        using var output = new MemoryStream();
        using (var forward = new GZipStream(output, CompressionLevel.NoCompression, leaveOpen: true))
        {
            new WordRenderer().Render(document, new ReportStyle(), forward, CancellationToken.None);
            forward.CanWrite.ShouldBeTrue();
        }

        output.Position = 0;
        using var back = new MemoryStream();
        using (var unpacked = new GZipStream(output, CompressionMode.Decompress))
        {
            unpacked.CopyTo(back);
        }

        back.ToArray().ShouldBe(WordFile.Of(document).Bytes);
    }

    [Fact]
    public void No_entry_knows_the_clock()
    {
        using var zip = new ZipArchive(new MemoryStream(WordFile.Of(SampleReport.EveryNode()).Bytes));

        zip.Entries.ShouldAllBe(entry => entry.LastWriteTime.DateTime == new DateTime(1980, 1, 1));
        zip.Entries[0].FullName.ShouldBe("[Content_Types].xml");
        zip.Entries.Select(entry => entry.FullName).ShouldBeUnique();
    }

    [Fact]
    public void Every_part_is_there_in_its_order() => WordFile.Of(SampleReport.EveryNode()).PartNames().ShouldBe(
    [
        "[Content_Types].xml", "_rels/.rels", "word/charts/_rels/chart1.xml.rels", "word/charts/_rels/chart2.xml.rels",
        "word/_rels/document.xml.rels", "docProps/core.xml", "docProps/app.xml", "word/document.xml", "word/styles.xml",
        "word/settings.xml", "word/numbering.xml", "word/fontTable.xml", "word/footer1.xml", "word/footer2.xml", "word/footer3.xml",
        "word/footer4.xml", "word/footer5.xml", "word/theme/theme1.xml", "word/charts/chart1.xml", "word/embeddings/workbook1.xlsx", "word/charts/chart2.xml",
        "word/embeddings/workbook2.xlsx",
    ]);
}
