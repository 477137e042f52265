using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;
using Typesetting.Boxes;
using Typesetting.Layout;
using Typesetting.Text;
using PageSetup = Typesetting.Layout.PageSetup;
using TextAlignment = Typesetting.Text.TextAlignment;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>The report's pages after GB/T 9704: margins, page numbers, landscape pages bound like upright ones.</summary>
internal sealed class PdfPages
{
    /// <summary>The page number stands this far below 版心 (domain rule R-T4).</summary>
    private const double NumberBelowTextInMillimetres = 7;

    /// <summary>The cover's content begins this far down 版心.</summary>
    private const double CoverPart = 0.3;

    private readonly PageSetup _upright;
    private readonly PageSetup _landscape;
    private readonly bool _numbersContents;
    private readonly double _loneTitleAt;

    public PdfPages(ReportStyle style, PdfStyles styles)
    {
        var page = style.Page;
        var margins = new Margins(
            Points(page.TopInMillimetres), Points(page.RightInMillimetres), Points(page.BottomInMillimetres), Points(page.LeftInMillimetres));
        _upright = new PageSetup
        {
            Width = Points(page.WidthInMillimetres),
            Height = Points(page.HeightInMillimetres),
            Margins = margins,
            Footer = Footer(style, styles),
        };
        // Turned clockwise, an upright page's binding edge becomes the landscape page's head (R-T5).
        _landscape = _upright with
        {
            Width = _upright.Height,
            Height = _upright.Width,
            Margins = new Margins(margins.Left, margins.Top, margins.Right, margins.Bottom),
            FurnitureAsOnUprightPage = true,
        };
        _numbersContents = page.NumberContents;
        _loneTitleAt = (double)page.LoneTitleAt;
    }

    /// <summary>Blank height above the cover's content.</summary>
    public double CoverSpace => CoverPart * TextHeight;

    /// <summary>Blank height above a title that has its page to itself.</summary>
    public double LoneTitleSpace => _loneTitleAt * TextHeight;

    /// <summary>Width of 版心.</summary>
    public double TextWidth => _upright.Width - _upright.Margins.Left - _upright.Margins.Right;

    private double TextHeight => _upright.Height - _upright.Margins.Top - _upright.Margins.Bottom;

    /// <summary>The set-up of a kind of pages.</summary>
    public PageSetup Setup(PageKind? kind) => kind == PageKind.Landscape ? _landscape : _upright;

    /// <summary>The numbering of a kind of pages. The body's first page is page 1; the 目录 counts for itself.</summary>
    public PageNumbering Numbering(PageKind? kind, bool startsCounting) => kind switch
    {
        PageKind.Cover => PageNumbering.None,
        PageKind.Contents when !_numbersContents => PageNumbering.None,
        PageKind.Contents => new PageNumbering { Start = 1, Format = NumberFormat.UpperRoman },
        _ => startsCounting ? new PageNumbering { Start = 1 } : PageNumbering.Continued,
    };

    private static double Points(decimal millimetres) => (double)millimetres * PageSetup.Millimetre;

    private static PageFurniture Footer(ReportStyle style, PdfStyles styles)
    {
        var (text, paragraph) = styles.Of("pageNumber");
        var pattern = style.Page.PageNumber.Split("{page}");
        List<Typesetting.Text.Inline> number = [new TextRun(pattern[0]), new PageNumber(), new TextRun(pattern.Length > 1 ? pattern[1] : "")];
        Box Line(TextAlignment alignment, double left, double right) => new ParagraphBox(
            number, text, paragraph with { Alignment = alignment, LeftIndent = left, RightIndent = right, FirstLineIndentInEms = 0 });
        var distance = NumberBelowTextInMillimetres * PageSetup.Millimetre;
        if (!style.Page.MirrorPageNumbers)
        {
            return new PageFurniture(Line(TextAlignment.Center, 0, 0), distance);
        }

        // One character in from the edge of 版心.
        return new PageFurniture(Line(TextAlignment.Right, 0, text.Size), distance) { Even = Line(TextAlignment.Left, text.Size, 0) };
    }
}
