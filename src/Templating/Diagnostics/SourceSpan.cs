using System.Globalization;

namespace Templating;

/// <summary>A stretch of template text: which file, from where to where. The default value is "nowhere".</summary>
public readonly struct SourceSpan : IEquatable<SourceSpan>
{
    private readonly SourceText? _source;

    internal SourceSpan(SourceText source, int start, int end)
    {
        _source = source;
        Start = start;
        End = Math.Max(start, end);
    }

    /// <summary>The name the template was parsed or loaded under; null where none was given.</summary>
    public string? FilePath => _source?.FilePath;

    /// <summary>Offset of the first character, from 0.</summary>
    public int Start { get; }

    /// <summary>Offset after the last character.</summary>
    public int End { get; }

    /// <summary>Line of the first character, from 1; 0 for "nowhere".</summary>
    public int Line => _source?.Locate(Start).Line ?? 0;

    /// <summary>Column of the first character in its line, from 1; 0 for "nowhere".</summary>
    public int Column => _source?.Locate(Start).Column ?? 0;

    /// <summary>The whole source line that holds the first character, without its line break.</summary>
    public string LineText => _source?.Line(Line) ?? "";

    /// <summary>The text itself.</summary>
    public string Text => _source is null ? "" : _source.Text[Math.Min(Start, _source.Text.Length)..Math.Min(End, _source.Text.Length)];

    /// <summary>A span from the start of this one to the end of the other; both must lie in the same file.</summary>
    internal SourceSpan To(SourceSpan other) => _source is null ? other : new SourceSpan(_source, Start, other.End);

    internal SourceSpan At(int start, int end) => new(_source!, start, end);

    /// <summary><c>file(line,column)</c>; <c>(line,column)</c> for a template without a name.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FilePath}({Line},{Column})");

    /// <inheritdoc/>
    public bool Equals(SourceSpan other) => ReferenceEquals(_source, other._source) && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_source, Start, End);

    /// <summary>Same file, same start and end.</summary>
    public static bool operator ==(SourceSpan left, SourceSpan right) => left.Equals(right);

    /// <summary>Different file, start or end.</summary>
    public static bool operator !=(SourceSpan left, SourceSpan right) => !left.Equals(right);
}
