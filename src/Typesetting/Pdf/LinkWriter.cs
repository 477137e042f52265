using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Pdf;

/// <summary>Writes links as annotations.</summary>
internal sealed class LinkWriter(PdfObjects objects, LaidOutDocument document, int[] pageIds)
{
    private readonly List<StructureNode> _nodes = [];

    /// <summary>The elements of the annotations in the order of their keys.</summary>
    public IReadOnlyList<StructureNode> Nodes => _nodes;

    /// <summary>Writes a page's links and returns their object numbers.</summary>
    public List<int> Write(PageFrame page, IReadOnlyList<LinkArea> links)
    {
        var ids = new List<int>();
        foreach (var link in links)
        {
            var key = document.Pages.Count + _nodes.Count;
            var id = objects.Add(target => WriteLink(target, page, link, key));
            link.Node!.Kids.Add(new AnnotationKid(page.Index, id));
            _nodes.Add(link.Node);
            ids.Add(id);
        }

        return ids;
    }

    private void WriteLink(PdfBuffer target, PageFrame page, LinkArea link, int key)
    {
        target.Put("<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect[").Number(link.Left).Put(" ").Number(page.Height - link.Bottom)
            .Put(" ").Number(link.Right).Put(" ").Number(page.Height - link.Top).Put("]/Contents").Text(link.Reading)
            .Put("/StructParent ").Integer(key);
        if (link.Target is AnchorTarget anchor && document.Map.TryFind(anchor.Name, out var place))
            Destination(target.Put("/Dest"), pageIds[place.PageIndex], document.Pages[place.PageIndex].Height - place.Top);
        else if (link.Target is UriTarget uri)
            target.Put("/A<</S/URI/URI").Literal(System.Text.Encoding.ASCII.GetBytes(Escaped(uri.Uri))).Put(">>");
        target.Put(">>");
    }

    /// <summary>A view of a page from a height on, zoom unchanged.</summary>
    public static void Destination(PdfBuffer target, int pageId, double top) =>
        target.Put("[").Reference(pageId).Put("/XYZ null ").Number(top).Put(" null]");

    /// <summary>An address in ASCII, as PDF wants it.</summary>
    private static string Escaped(string address) =>
        string.Concat(System.Text.Encoding.UTF8.GetBytes(address).Select(b => b is > 0x20 and < 0x7F ? ((char)b).ToString() : "%" + b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));
}
