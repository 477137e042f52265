using Typesetting.Boxes;
using Typesetting.Drawing;
using Typesetting.Text;

namespace Typesetting.Layout;

/// <summary>
/// What later rounds need not do again: shaped text and broken lines. It belongs to one layout of one document, so boxes
/// stay immutable and may be laid out on several threads.
/// </summary>
internal sealed class LayoutCache
{
    private readonly Dictionary<(Key, Type), object> _kept = [];

    /// <summary>The text of each paragraph at a scale; its width is 0.</summary>
    public Dictionary<Key, ShapedText> Texts { get; } = [];

    /// <summary>The lines of each paragraph at a width and a scale.</summary>
    public Dictionary<Key, ParagraphLines> Lines { get; } = [];

    public TextShaper Shaper { get; } = new();

    /// <summary>The plan by which each table was set last.</summary>
    public Dictionary<TableBox, TablePlan> Tables { get; } = [];

    /// <summary>The cells of each table whose words are said again on a later page, by body row and column.</summary>
    public Dictionary<TableBox, HashSet<(int Row, int Column)>> SaidAgain { get; } = [];

    /// <summary>Tables of which a row is divided between pages.</summary>
    public HashSet<TableBox> DividedTables { get; } = [];

    /// <summary>Tables of which a page break parts cells that reach over several rows.</summary>
    public HashSet<TableBox> PartedTables { get; } = [];

    /// <summary>
    /// Lines that others ask for once all is set: of each heading, note and entry of a table of contents, and of text that needs space
    /// between its characters in an office program.
    /// </summary>
    public Dictionary<ParagraphBox, ParagraphLines> Told { get; } = [];

    /// <summary>Each drawing as it was composed last.</summary>
    public Dictionary<DrawingBox, DrawingContent> Drawings { get; } = [];

    /// <summary>What was kept for a box, a width and a scale, made now if it never was.</summary>
    public T Get<T>(Box box, double width, double scale, Func<T> make)
        where T : class
    {
        var key = (new Key(box, width, scale), typeof(T));
        if (_kept.TryGetValue(key, out var found)) return (T)found;
        var made = make();
        _kept[key] = made;
        return made;
    }

    /// <summary>A box at a width and a scale.</summary>
    public readonly struct Key(Box box, double width, double scale) : IEquatable<Key>
    {
        private readonly Box _box = box;
        private readonly float _width = (float)width;
        private readonly float _scale = (float)scale;

        public bool Equals(Key other) => ReferenceEquals(_box, other._box) && _width == other._width && _scale == other._scale;

        public override bool Equals(object? obj) => obj is Key key && Equals(key);

        public override int GetHashCode() => HashCode.Combine(_box.GetHashCode(), _width, _scale);
    }
}
