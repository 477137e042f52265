using Typesetting.Layout;

namespace Typesetting.Pdf;

/// <summary>Builds the logical structure: elements as boxes are met, and which marked content belongs to which.</summary>
internal sealed class StructureTree
{
    private readonly PdfObjects _objects;
    private readonly Dictionary<StructureTag, StructureNode> _byTag = new(ReferenceEqualityComparer.Instance);
    private readonly List<StructureNode> _nodes = [];
    private readonly int _rootId;

    public StructureTree(PdfObjects objects)
    {
        _objects = objects;
        _rootId = objects.Reserve();
        Document = Create("Document", null, null);
    }

    public StructureNode Document { get; }

    /// <summary>The element of a tag, made under a parent when first met; later pages find it again.</summary>
    public StructureNode NodeOf(StructureTag tag, StructureNode parent)
    {
        if (_byTag.TryGetValue(tag, out var node)) return node;
        node = Create(TypeOf(tag.Role), parent, tag);
        _byTag[tag] = node;
        return node;
    }

    public StructureNode AddLink(StructureNode parent) => Create("Link", parent, null);

    /// <summary>Writes all elements, the parent tree and the root.</summary>
    /// <param name="pageIds">Object numbers of the pages.</param>
    /// <param name="contents">Per page, the element of each piece of marked content by its number.</param>
    /// <param name="annotations">The elements of the annotations, whose keys follow the pages'.</param>
    /// <returns>The root's object number.</returns>
    public int Write(int[] pageIds, IReadOnlyList<IReadOnlyList<StructureNode>> contents, IReadOnlyList<StructureNode> annotations)
    {
        foreach (var node in _nodes) _objects.Set(node.ObjectId, target => StructureWriter.WriteNode(target, node, _rootId, pageIds));
        var parents = _objects.Add(target => WriteParents(target, contents, annotations));
        var notes = _nodes.Where(node => node.Tag?.Role == StructureRole.Note).OrderBy(StructureWriter.IdOf, StringComparer.Ordinal).ToList();
        var names = notes.Count == 0 ? 0 : _objects.Add(target => WriteIds(target, notes));
        _objects.Set(_rootId, target =>
        {
            target.Put("<</Type/StructTreeRoot/K ").Reference(Document.ObjectId).Put("/ParentTree ").Reference(parents)
                .Put("/ParentTreeNextKey ").Integer(contents.Count + annotations.Count);
            if (names != 0) target.Put("/IDTree ").Reference(names);
            target.Put(">>");
        });
        return _rootId;
    }

    private static void WriteParents(
        PdfBuffer target, IReadOnlyList<IReadOnlyList<StructureNode>> contents, IReadOnlyList<StructureNode> annotations)
    {
        target.Put("<</Nums[");
        for (var page = 0; page < contents.Count; page++)
        {
            target.Integer(page).Put("[");
            foreach (var node in contents[page]) target.Reference(node.ObjectId).Put(" ");
            target.Put("]");
        }

        for (var i = 0; i < annotations.Count; i++) target.Integer(contents.Count + i).Put(" ").Reference(annotations[i].ObjectId).Put(" ");
        target.Put("]>>");
    }

    private static void WriteIds(PdfBuffer target, List<StructureNode> notes)
    {
        target.Put("<</Names[");
        foreach (var note in notes) target.Text(StructureWriter.IdOf(note)).Reference(note.ObjectId);
        target.Put("]>>");
    }

    private StructureNode Create(string type, StructureNode? parent, StructureTag? tag)
    {
        var node = new StructureNode(type, parent, _objects.Reserve(), tag);
        parent?.Kids.Add(node);
        _nodes.Add(node);
        return node;
    }

    private static string TypeOf(StructureRole role) => role switch
    {
        StructureRole.Heading1 => "H1",
        StructureRole.Heading2 => "H2",
        StructureRole.Heading3 => "H3",
        StructureRole.Heading4 => "H4",
        StructureRole.Heading5 => "H5",
        StructureRole.Heading6 => "H6",
        StructureRole.Caption => "Caption",
        StructureRole.BlockQuote => "BlockQuote",
        StructureRole.Note => "Note",
        StructureRole.List => "L",
        StructureRole.ListItem => "LI",
        StructureRole.ListLabel => "Lbl",
        StructureRole.ListBody => "LBody",
        StructureRole.Table => "Table",
        StructureRole.TableRow => "TR",
        StructureRole.TableHeadCell => "TH",
        StructureRole.TableCell => "TD",
        StructureRole.Figure => "Figure",
        StructureRole.Contents => "TOC",
        StructureRole.ContentsItem => "TOCI",
        _ => "P",
    };
}
