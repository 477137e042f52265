using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Figures.Reading;

/// <summary>Where the values of a unit stand in the file they were read from.</summary>
public sealed class SourceMap
{
    private readonly byte[] _bytes;
    private readonly SourceNode? _root;
    private readonly Lazy<LineStarts> _lines;

    internal SourceMap(string file, byte[] bytes, SourceNode? root)
    {
        File = file;
        _bytes = bytes;
        _root = root;
        _lines = new Lazy<LineStarts>(() => new LineStarts(_bytes));
    }

    /// <summary>The map of figures that were read from no file: places know their pointer only.</summary>
    public static SourceMap Empty { get; } = new("", [], null);

    /// <summary>The file's name as the user gave it.</summary>
    public string File { get; }

    /// <summary>The place of a value.</summary>
    /// <param name="pointer">Its JSON pointer. Where it is missing, line and column are those of the nearest value around it.</param>
    public Place PlaceOf(string pointer)
    {
        if (_root is null)
        {
            return new Place(File, pointer);
        }

        var node = _root;
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            var next = node.Kind == SourceKind.Array
                ? int.TryParse(segment, out var index) && index < node.Children.Count && index >= 0 ? node.Children[index] : null
                : node.Member(JsonPointer.Unescape(segment));
            if (next is null)
            {
                break;
            }

            node = next;
        }

        return At(node.NameOffset, pointer);
    }

    internal Place PlaceOf(SourceNode node) => At(node.Offset, node.Pointer);

    internal Place PlaceOfKey(SourceNode node) => At(node.NameOffset, node.Pointer);

    private Place At(int offset, string pointer) => _lines.Value.Place(_bytes, File, pointer, offset);
}
