using System.Text;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Figures.Reading;

/// <summary>Where the lines of a file begin, to turn byte offsets into lines and columns.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines of a file.</summary>
    internal LineStarts(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; ;)
        {
            var next = bytes[at..].IndexOf((byte)'\n');
            if (next < 0)
            {
                return;
            }

            at += next + 1;
            _starts.Add(at);
        }
    }

    /// <summary>The offset at which a line begins; lines are counted from 0.</summary>
    internal int StartOf(int line) => _starts[Math.Clamp(line, 0, _starts.Count - 1)];

    /// <summary>The place of an offset; columns count characters, not bytes.</summary>
    internal Place Place(ReadOnlySpan<byte> bytes, string file, string? pointer, int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        var column = Encoding.UTF8.GetCharCount(bytes[_starts[line]..Math.Min(offset, bytes.Length)]) + 1;
        return new Place(file, pointer, line + 1, column);
    }
}
