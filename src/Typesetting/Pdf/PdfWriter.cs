using Typesetting.Layout;

namespace Typesetting.Pdf;

/// <summary>Writes laid-out documents as tagged PDF with embedded font subsets.</summary>
public static class PdfWriter
{
    /// <summary>Writes a document. The same document gives the same bytes.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="target">Where to; it stays open.</param>
    /// <param name="cancellation">Stops the work between pages.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void Write(LaidOutDocument document, Stream target, CancellationToken cancellation = default)
    {
        var objects = new PdfObjects();
        var root = objects.Reserve();
        var tree = objects.Reserve();
        var pageIds = document.Pages.Select(_ => objects.Reserve()).ToArray();
        var structure = new StructureTree(objects);
        var fonts = FontTable.Of(document.Pages);
        var links = new LinkWriter(objects, document, pageIds);
        var marked = new List<IReadOnlyList<StructureNode>>();
        var resources = objects.Reserve();
        foreach (var page in document.Pages)
        {
            cancellation.ThrowIfCancellationRequested();
            var painted = PagePainter.Paint(page, fonts, structure, document.Map);
            marked.Add(painted.Marked);
            WritePage(objects, page, painted, links, (pageIds[page.Index], tree, resources));
        }

        WriteResources(objects, resources, fonts, cancellation);
        objects.Set(tree, buffer => WritePageTree(buffer, pageIds));
        var structureRoot = structure.Write(pageIds, marked, links.Nodes);
        var information = objects.Add(buffer => Metadata.WriteInformation(buffer, document.Information));
        WriteCatalog(objects, root, document, (tree, structureRoot, OutlineWriter.Write(objects, document, pageIds)));
        new PdfFile(objects).Write(target, root, information);
    }

    private static void WritePage(
        PdfObjects objects, PageFrame page, PaintedPage painted, LinkWriter links, (int Page, int Tree, int Resources) ids)
    {
        var content = objects.AddStream(painted.Content);
        var annotations = links.Write(page, painted.Links);
        objects.Set(ids.Page, target =>
        {
            target.Put("<</Type/Page/Parent ").Reference(ids.Tree).Put("/MediaBox[0 0 ").Number(page.Width).Put(" ").Number(page.Height)
                .Put("]/Resources ").Reference(ids.Resources).Put("/Contents ").Reference(content)
                .Put("/StructParents ").Integer(page.Index).Put("/Tabs/S");
            if (annotations.Count > 0)
            {
                target.Put("/Annots[");
                foreach (var annotation in annotations) target.Reference(annotation).Put(" ");
                target.Put("]");
            }

            target.Put(">>");
        });
    }

    private static void WriteResources(PdfObjects objects, int id, FontTable fonts, CancellationToken cancellation)
    {
        var fontIds = new List<int>();
        foreach (var use in fonts.Uses)
        {
            cancellation.ThrowIfCancellationRequested();
            fontIds.Add(FontEmbedder.Embed(objects, use));
        }

        objects.Set(id, target =>
        {
            target.Put("<</Font<<");
            for (var i = 0; i < fontIds.Count; i++) target.Put("/F").Integer(i).Put(" ").Reference(fontIds[i]);
            target.Put(">>>>");
        });
    }

    private static void WritePageTree(PdfBuffer target, int[] pageIds)
    {
        target.Put("<</Type/Pages/Count ").Integer(pageIds.Length).Put("/Kids[");
        foreach (var id in pageIds) target.Reference(id).Put(" ");
        target.Put("]>>");
    }

    private static void WriteCatalog(PdfObjects objects, int root, LaidOutDocument document, (int Tree, int Structure, int Outline) ids)
    {
        var metadata = objects.AddStream(Metadata.Xmp(document.Information), "/Type/Metadata/Subtype/XML", compress: false);
        var profile = objects.AddStream(IccProfile.Srgb(), "/N 3");
        objects.Set(root, target =>
        {
            target.Put("<</Type/Catalog/Pages ").Reference(ids.Tree).Put("/Lang").Text(document.Information.Language)
                .Put("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ").Reference(ids.Structure)
                .Put("/Metadata ").Reference(metadata)
                .Put("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile ")
                .Reference(profile).Put(">>]/PageLabels ");
            PageLabelWriter.Write(target, document.Pages);
            if (ids.Outline != 0) target.Put("/Outlines ").Reference(ids.Outline).Put("/PageMode/UseOutlines");
            target.Put(">>");
        });
    }
}
