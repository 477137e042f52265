using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Typesetting;
using Typesetting.Boxes;
using Typesetting.Fonts;
using Typesetting.Layout;
using Typesetting.Pdf;
using Typesetting.Text;

namespace Benchmarks;

/// <summary>
/// The typesetter's stages, warm and on one thread. Needs the Noto CJK and LXGW WenKai fonts. <c>size</c> 4 is four times the
/// report: times must grow in proportion.
/// </summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class TypesettingBenchmarks
{
    private readonly FontLibrary _fonts = FontLibrary.Open();
    private LaidOutDocument _laidOut = null!;
    private LayoutContext _context = null!;
    private ParagraphBox _paragraph = null!;

    /// <summary>How many times the report of the targets.</summary>
    [Params(1, 4)]
    public int Size { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var document = TypesettingSample.Build(Size);
        _laidOut = Typesetter.LayOut(document, _fonts);
        var diagnostics = new DiagnosticBag();
        _context = new LayoutContext(new FontBook(document.Fonts, _fonts, _fonts.Resolver, diagnostics), document.Words, diagnostics, CancellationToken.None);
        _paragraph = document.Sections[1].Boxes.OfType<ParagraphBox>().First();
    }

    /// <summary>One paragraph of some 200 characters: shaping and breaking.</summary>
    [Benchmark]
    public int BreakLines() =>
        LineBreaker.Break(TextShaper.Shape(_paragraph.Inlines, _paragraph.TextStyle, _paragraph.Style, _context), 442, 32, 0, true).Count;

    /// <summary>A table of 20 columns and 150 or 600 rows: widths, heights and pages.</summary>
    [Benchmark]
    public int LayOutTable()
    {
        var context = new LayoutContext(_context.Fonts, _context.Words, new DiagnosticBag(), CancellationToken.None);
        var table = TypesettingSample.Table(1, 150 * Size, 20);
        var pages = 0;
        ResumePoint? resume = null;
        do
        {
            resume = table.LayOut(context, new Space(1000, 500, true), resume).Rest;
            pages++;
        }
        while (resume is not null);
        return pages;
    }

    /// <summary>Pagination alone: 3,000 or 12,000 one-line paragraphs with headings among them and a table of contents, in up to five rounds.</summary>
    [Benchmark]
    public int Paginate() => Typesetter.LayOut(TypesettingSample.Lines(3000 * Size), _fonts).Pages.Count;

    /// <summary>The whole report onto pages.</summary>
    [Benchmark]
    public int LayOut() => Typesetter.LayOut(TypesettingSample.Build(Size), _fonts).Pages.Count;

    /// <summary>Painting of laid-out pages: content streams and the structure tree, before fonts and compression.</summary>
    [Benchmark]
    public int Paint()
    {
        var structure = new StructureTree(new PdfObjects());
        var fonts = FontTable.Of(_laidOut.Pages);
        return _laidOut.Pages.Sum(page => PagePainter.Paint(page, fonts, structure, _laidOut.Map).Marked.Count);
    }

    /// <summary>Painting and writing of laid-out pages.</summary>
    [Benchmark]
    public long Write()
    {
        var stream = new MemoryStream();
        PdfWriter.Write(_laidOut, stream);
        return stream.Length;
    }

    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
