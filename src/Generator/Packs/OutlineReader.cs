using System.Collections.Immutable;

namespace FinalAccounts.Generator.Packs;

/// <summary>Reads parts and sections.</summary>
internal static class OutlineReader
{
    public static ImmutableArray<OutlineNode> Read(IEnumerable<MapReader> nodes) => [.. nodes.Select(Node)];

    private static OutlineNode Node(MapReader node)
    {
        var read = new OutlineNode
        {
            Key = node.RequiredText("key"),
            Title = node.RequiredText("title"),
            Numbered = node.Flag("numbered", otherwise: true),
            InContents = node.Flag("inContents", otherwise: true),
            NewPage = node.Flag("newPage"),
            Landscape = node.Flag("landscape"),
            When = node.Text("when"),
            Each = node.Word("each"),
            Sections = Read(node.Sections("sections")),
        };
        node.Finish();
        return read;
    }
}
