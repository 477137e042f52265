using System.Globalization;
using Typesetting.Layout;

namespace Typesetting.Pdf;

/// <summary>Writes one structure element with its children and attributes.</summary>
internal static class StructureWriter
{
    /// <summary>A note's identifier; PDF/UA asks for one.</summary>
    public static string IdOf(StructureNode note) => "note" + note.ObjectId.ToString("D7", CultureInfo.InvariantCulture);

    public static void WriteNode(PdfBuffer target, StructureNode node, int rootId, int[] pageIds)
    {
        target.Put("<</S/").Put(node.Type).Put("/P ").Reference(node.Parent?.ObjectId ?? rootId);
        var page = FirstPage(node);
        if (page >= 0) target.Put("/Pg ").Reference(pageIds[page]);
        WriteKids(target, node, page, pageIds);
        if (node.Tag is { } tag) WriteTag(target, tag, node);
        target.Put(">>");
    }

    private static int FirstPage(StructureNode node)
    {
        foreach (var kid in node.Kids)
        {
            if (kid is ContentKid content) return content.Page;
        }

        return -1;
    }

    private static void WriteKids(PdfBuffer target, StructureNode node, int page, int[] pageIds)
    {
        if (node.Kids.Count == 0) return;
        target.Put("/K");
        if (node.Kids is [ContentKid only])
        {
            target.Put(" ").Integer(only.Id);
            return;
        }

        target.Put("[");
        foreach (var kid in node.Kids)
        {
            switch (kid)
            {
                case StructureNode child:
                    target.Reference(child.ObjectId).Put(" ");
                    break;
                case ContentKid content when content.Page == page:
                    target.Integer(content.Id).Put(" ");
                    break;
                case ContentKid content:
                    target.Put("<</Type/MCR/Pg ").Reference(pageIds[content.Page]).Put("/MCID ").Integer(content.Id).Put(">>");
                    break;
                case AnnotationKid annotation:
                    target.Put("<</Type/OBJR/Obj ").Reference(annotation.ObjectId).Put("/Pg ").Reference(pageIds[annotation.Page]).Put(">>");
                    break;
            }
        }

        target.Put("]");
    }

    private static void WriteTag(PdfBuffer target, StructureTag tag, StructureNode node)
    {
        if (tag.AlternativeText is { } text) target.Put("/Alt").Text(text);
        if (tag.Role == StructureRole.Note) target.Put("/ID").Text(IdOf(node));
        if (tag.Role == StructureRole.List) target.Put(tag.IsNumbered ? "/A<</O/List/ListNumbering/Decimal>>" : "/A<</O/List/ListNumbering/Disc>>");
        if (tag.Role == StructureRole.Figure && node.Bounds is { } box)
        {
            target.Put("/A<</O/Layout/Placement/Block/BBox[").Number(box.Left).Put(" ").Number(box.Bottom).Put(" ")
                .Number(box.Right).Put(" ").Number(box.Top).Put("]>>");
        }

        var isHead = tag.Role == StructureRole.TableHeadCell;
        if (!isHead && tag.ColumnSpan == 1 && tag.RowSpan == 1) return;
        if (!isHead && tag.Role != StructureRole.TableCell) return;
        target.Put("/A<</O/Table");
        if (isHead) target.Put(tag.HeadsRow ? "/Scope/Row" : "/Scope/Column");
        if (tag.ColumnSpan > 1) target.Put("/ColSpan ").Integer(tag.ColumnSpan);
        if (tag.RowSpan > 1) target.Put("/RowSpan ").Integer(tag.RowSpan);
        target.Put(">>");
    }
}
