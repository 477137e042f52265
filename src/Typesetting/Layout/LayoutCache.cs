using System.Runtime.CompilerServices;
using Typesetting.Boxes;
using Typesetting.Text;

namespace Typesetting.Layout;

/// <summary>
/// What later rounds need not do again: shaped text and broken lines. It belongs to one layout of one document, so boxes
/// stay immutable and may be laid out on several threads.
/// </summary>
internal sealed class LayoutCache
{
    private readonly Dictionary<Key, object> _kept = [];

    public TextShaper Shaper { get; } = new();

    /// <summary>The plan by which each table was set last.</summary>
    public Dictionary<TableBox, TablePlan> Tables { get; } = [];

    /// <summary>The cells of each table whose words are said again on a later page, by body row and column.</summary>
    public Dictionary<TableBox, HashSet<(int Row, int Column)>> SaidAgain { get; } = [];

    /// <summary>Tables of which a row is divided between pages.</summary>
    public HashSet<TableBox> DividedTables { get; } = [];

    /// <summary>Tables of which a page break parts cells that reach over several rows.</summary>
    public HashSet<TableBox> PartedTables { get; } = [];

    /// <summary>The lines of each heading, each note and each entry of a table of contents.</summary>
    public Dictionary<ParagraphBox, ParagraphLines> Titles { get; } = [];

    /// <summary>The space between characters, in points, of each paragraph that needs some in an office program.</summary>
    public Dictionary<ParagraphBox, double> OfficeTracking { get; } = [];

    /// <summary>How high each drawing became, in points.</summary>
    public Dictionary<DrawingBox, double> Drawings { get; } = [];

    /// <summary>What was kept for a box, a width and a scale, made now if it never was.</summary>
    public T Get<T>(Box box, double width, double scale, Func<T> make)
        where T : class
    {
        var key = new Key(box, (float)width, (float)scale, typeof(T));
        if (_kept.TryGetValue(key, out var found)) return (T)found;
        var made = make();
        _kept[key] = made;
        return made;
    }

    public bool TryGet<T>(Box box, double width, double scale, out T found)
        where T : class
    {
        var has = _kept.TryGetValue(new Key(box, (float)width, (float)scale, typeof(T)), out var kept);
        found = has ? (T)kept! : null!;
        return has;
    }

    public void Keep<T>(Box box, double width, double scale, T value)
        where T : class => _kept[new Key(box, (float)width, (float)scale, typeof(T))] = value;

    private readonly struct Key(Box box, float width, float scale, Type kind) : IEquatable<Key>
    {
        private readonly Box _box = box;
        private readonly float _width = width;
        private readonly float _scale = scale;
        private readonly Type _kind = kind;

        public bool Equals(Key other) =>
            ReferenceEquals(_box, other._box) && _width == other._width && _scale == other._scale && _kind == other._kind;

        public override bool Equals(object? obj) => obj is Key key && Equals(key);

        public override int GetHashCode() =>
            HashCode.Combine(_box.GetHashCode(), _width, _scale, RuntimeHelpers.GetHashCode(_kind));
    }
}
