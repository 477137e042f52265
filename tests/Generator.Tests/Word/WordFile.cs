using System.IO.Compression;
using System.Xml.Linq;

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Tests.Word;

/// <summary>A Word file as tests look at it: its bytes, its parts as XML, and what the renderer found.</summary>
internal sealed class WordFile
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private WordFile(byte[] bytes, IReadOnlyList<Diagnostic> findings) => (Bytes, Findings) = (bytes, findings);

    public byte[] Bytes { get; }

    public IReadOnlyList<Diagnostic> Findings { get; }

    public XElement Body => Part("word/document.xml").Element(W + "body")!;

    public static WordFile Of(ReportDocument document, ReportStyle? style = null, IPageLayout? pages = null, bool trace = false)
    {
        using var stream = new MemoryStream();
        var findings = new WordRenderer(pages, trace).Render(document, style ?? new ReportStyle(), stream, CancellationToken.None);
        return new WordFile(stream.ToArray(), findings);
    }

    public static WordFile Of(byte[] bytes) => new(bytes, []);

    public static WordFile Of(params Block[] blocks) => Of(new ReportDocument(new("题", "单位", "部门决算", new(2022, 9, 30)), [.. blocks]));

    public XElement Part(string path)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        using var stream = zip.GetEntry(path).ShouldNotBeNull(path).Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }

    public byte[] PartBytes(string path)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        using var stream = zip.GetEntry(path).ShouldNotBeNull(path).Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public IReadOnlyList<string> PartNames()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>What the Open XML SDK finds wrong with the file or with a workbook in it; empty when all is well.</summary>
    public IReadOnlyList<string> Errors()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);
        var errors = Errors(package);
        foreach (var chart in package.MainDocumentPart!.ChartParts)
        {
            using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
            errors.AddRange(Errors(workbook));
        }

        return errors;
    }

    /// <summary>The text of a paragraph or a cell, breaks as line ends.</summary>
    public static string Text(XElement element) => string.Concat(element.Descendants().Select(part =>
        part.Name == W + "t" ? part.Value : part.Name == W + "br" ? "\n" : part.Name == W + "tab" && part.Parent!.Name == W + "r" ? "\t" : ""));

    public static string? Val(XElement? element) => element?.Attribute(W + "val")?.Value;

    public static string? Style(XElement paragraph) => Val(paragraph.Element(W + "pPr")?.Element(W + "pStyle"));

    private static List<string> Errors(OpenXmlPackage package) =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
}

/// <summary>Pages on which every heading has a page of its own, so that tests know the numbers.</summary>
internal sealed class CountedPages : IPageLayout
{
    public PageLayout? Find(ReportDocument document, ReportStyle style, CancellationToken cancellation) => new(
        document.Headings().Select(heading => heading.Anchor).Distinct().Index().ToDictionary(pair => pair.Item, pair => $"{pair.Index + 1}"),
        new Dictionary<TableBlock, FittedTable>(),
        new Dictionary<ChartBlock, FittedChart>(),
        new Dictionary<HeadingBlock, IReadOnlyList<string>>(),
        new Dictionary<ContentsBlock, IReadOnlyList<IReadOnlyList<string>>>(),
        new Dictionary<ParagraphBlock, decimal>());
}

/// <summary>Pages of which a test says what it likes.</summary>
internal sealed class FixedPages : IPageLayout
{
    public Dictionary<TableBlock, FittedTable> Tables { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<HeadingBlock, IReadOnlyList<string>> TitleLines { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<ContentsBlock, IReadOnlyList<IReadOnlyList<string>>> ContentsLines { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<ChartBlock, FittedChart> Charts { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<ParagraphBlock, decimal> Tracking { get; } = new(ReferenceEqualityComparer.Instance);

    public PageLayout? Find(ReportDocument document, ReportStyle style, CancellationToken cancellation) =>
        new(new Dictionary<string, string>(), Tables, Charts, TitleLines, ContentsLines, Tracking);
}
