namespace Templating;

/// <summary>The text of one template with the name it was loaded under; turns offsets into lines and columns.</summary>
internal sealed class SourceText
{
    private int[]? _lineStarts;

    public SourceText(string text, string? filePath)
    {
        Text = text;
        FilePath = filePath;
    }

    public string Text { get; }

    public string? FilePath { get; }

    /// <summary>Line and column of an offset, both from 1; an offset past the end counts as the end.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = Array.BinarySearch(starts, offset);
        if (line < 0) line = ~line - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a line (from 1) without its line break.</summary>
    public string Line(int number)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        if (number < 1 || number > starts.Length) return "";
        var start = starts[number - 1];
        var end = number < starts.Length ? starts[number] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r') end--;
        return Text[start..end];
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') starts.Add(i + 1);
        }

        return [.. starts];
    }
}
