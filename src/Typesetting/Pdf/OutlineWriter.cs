using Typesetting.Layout;

namespace Typesetting.Pdf;

/// <summary>Writes the viewer's outline from the bookmarks on the pages.</summary>
internal static class OutlineWriter
{
    private sealed class Entry(Bookmark bookmark, int id, int pageId, double top)
    {
        public Bookmark Bookmark { get; } = bookmark;

        public int Id { get; } = id;

        public int PageId { get; } = pageId;

        public double Top { get; } = top;

        public List<Entry> Children { get; } = [];
    }

    /// <summary>Writes the outline and returns its object number; 0 when there is no bookmark.</summary>
    public static int Write(PdfObjects objects, LaidOutDocument document, int[] pageIds)
    {
        var roots = Collect(objects, document, pageIds);
        if (roots.Count == 0) return 0;
        var id = objects.Reserve();
        objects.Set(id, target => target.Put("<</Type/Outlines/First ").Reference(roots[0].Id).Put("/Last ").Reference(roots[^1].Id)
            .Put("/Count ").Integer(roots.Count).Put(">>"));
        WriteLevel(objects, roots, id);
        return id;
    }

    private static List<Entry> Collect(PdfObjects objects, LaidOutDocument document, int[] pageIds)
    {
        var roots = new List<Entry>();
        var path = new Stack<Entry>();
        foreach (var page in document.Pages)
        {
            FragmentWalker.Groups(page.Body, 0, (group, top) =>
            {
                if (group.Bookmark is not { } bookmark) return;
                var entry = new Entry(bookmark, objects.Reserve(), pageIds[page.Index], page.Height - top);
                while (path.Count > 0 && path.Peek().Bookmark.Level >= bookmark.Level) path.Pop();
                (path.Count == 0 ? roots : path.Peek().Children).Add(entry);
                path.Push(entry);
            });
        }

        return roots;
    }

    private static void WriteLevel(PdfObjects objects, List<Entry> entries, int parent)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var (entry, before, after) = (entries[i], i > 0 ? entries[i - 1].Id : 0, i + 1 < entries.Count ? entries[i + 1].Id : 0);
            objects.Set(entry.Id, target =>
            {
                target.Put("<</Title").Text(entry.Bookmark.Title).Put("/Parent ").Reference(parent);
                if (before != 0) target.Put("/Prev ").Reference(before);
                if (after != 0) target.Put("/Next ").Reference(after);
                // A negative count keeps deeper levels folded until the reader opens them.
                if (entry.Children.Count > 0)
                    target.Put("/First ").Reference(entry.Children[0].Id).Put("/Last ").Reference(entry.Children[^1].Id)
                        .Put("/Count ").Integer(-entry.Children.Count);
                LinkWriter.Destination(target.Put("/Dest"), entry.PageId, entry.Top);
                target.Put(">>");
            });
            WriteLevel(objects, entry.Children, entry.Id);
        }
    }
}
