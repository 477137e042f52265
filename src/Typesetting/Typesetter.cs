using Typesetting.Fonts;
using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting;

/// <summary>Sets documents on pages.</summary>
public static class Typesetter
{
    /// <summary>Sets a document. It draws nothing: PdfWriter does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="fonts">The fonts of this machine.</param>
    /// <param name="cancellation">Stops the work between boxes.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static LaidOutDocument LayOut(TypesetDocument document, FontLibrary fonts, CancellationToken cancellation = default) =>
        LayOut(document, fonts, fonts.Resolver, cancellation);

    internal static LaidOutDocument LayOut(
        TypesetDocument document, IFontSource fonts, FontResolver resolver, CancellationToken cancellation = default)
    {
        var diagnostics = new DiagnosticBag();
        var book = new FontBook(document.Fonts, fonts, resolver, diagnostics);
        var context = new LayoutContext(book, document.Words, diagnostics, cancellation);
        var (pages, map) = new Paginator(document, context).Run();
        CheckLinks(pages, map, diagnostics);
        return new LaidOutDocument(document.Information, pages, map, diagnostics.Found, context.Cache);
    }

    private static void CheckLinks(IReadOnlyList<PageFrame> pages, PageMap map, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<ShapedText>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            FragmentWalker.VisitLines(page.Body.Fragment, Check);
        }

        void Check(LineFragment line)
        {
            if (!line.Text.HasLinks || !seen.Add(line.Text)) return;
            foreach (var style in line.Text.Styles)
            {
                if (style.Link is not AnchorTarget { Name: var name } || map.TryFind(name, out _)) continue;
                diagnostics.Add(
                    DiagnosticCodes.UnknownAnchor, DiagnosticSeverity.Warning, line.Content().Trim(), name,
                    $"A link leads to the anchor '{name}', which nothing in the document carries.",
                    "Give the target an anchor, or take the link away.");
            }
        }
    }
}
