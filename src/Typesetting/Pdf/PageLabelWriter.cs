using Typesetting.Layout;

namespace Typesetting.Pdf;

/// <summary>Writes the printed page numbers for viewers' page boxes.</summary>
internal static class PageLabelWriter
{
    public static void Write(PdfBuffer target, IReadOnlyList<PageFrame> pages)
    {
        target.Put("<</Nums[");
        for (var i = 0; i < pages.Count; i++)
        {
            if (i > 0 && pages[i].Numbering.Format == pages[i - 1].Numbering.Format
                && pages[i].Numbering.IsHidden == pages[i - 1].Numbering.IsHidden
                && (pages[i].Numbering.IsHidden || pages[i].Number == pages[i - 1].Number + 1)) continue;
            target.Integer(i).Put("<<");
            if (!pages[i].Numbering.IsHidden) target.Put("/S/").Put(StyleOf(pages[i].Numbering.Format)).Put("/St ").Integer(pages[i].Number);
            target.Put(">>");
        }

        target.Put("]>>");
    }

    private static string StyleOf(NumberFormat format) => format switch
    {
        NumberFormat.LowerRoman => "r",
        NumberFormat.UpperRoman => "R",
        _ => "D",
    };
}
