using System.Globalization;

namespace Templating;

/// <summary>The one buffer all output goes to. A capture takes back what was written since it began.</summary>
internal sealed class OutputBuffer(TemplateContext context)
{
    private char[] _chars = [];
    private int _length;
    private int _captureStart;

    /// <summary>Blanks put before every further line of what is written; null for none.</summary>
    public string? Indent { get; set; }

    public void Reset()
    {
        _length = 0;
        _captureStart = 0;
        Indent = null;
    }

    public override string ToString() => new(_chars, 0, _length);

    public void CopyTo(TextWriter writer) => writer.Write(_chars, 0, _length);

    /// <summary>Text as it is, without indentation.</summary>
    public void WriteRaw(ReadOnlySpan<char> text)
    {
        Ensure(text.Length);
        text.CopyTo(_chars.AsSpan(_length));
        _length += text.Length;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (Indent is null)
        {
            WriteRaw(text);
            return;
        }

        while (text.Length > 0)
        {
            if (_length > _captureStart && _chars[_length - 1] == '\n') WriteRaw(Indent);
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..(end + 1)];
            WriteRaw(line);
            text = text[line.Length..];
        }
    }

    public void Write(char c) => Write(new ReadOnlySpan<char>(in c));

    /// <summary>A number in the given format and culture.</summary>
    public void Format<T>(T value, ReadOnlySpan<char> format, IFormatProvider culture)
        where T : ISpanFormattable
    {
        Ensure(64);
        int written;
        while (!value.TryFormat(_chars.AsSpan(_length), out written, format, culture)) Ensure(Math.Max(256, _chars.Length));
        _length += written;
    }

    public void Format<T>(T value)
        where T : ISpanFormattable => Format(value, default, CultureInfo.InvariantCulture);

    public Capture Begin()
    {
        var capture = new Capture(_captureStart, Indent);
        _captureStart = _length;
        Indent = null;
        return capture;
    }

    /// <summary>Takes back what was written since the capture began.</summary>
    public string End(Capture capture)
    {
        var text = context.Budget.Built(new string(_chars, _captureStart, _length - _captureStart));
        _length = _captureStart;
        _captureStart = capture.OuterStart;
        Indent = capture.OuterIndent;
        return text;
    }

    private void Ensure(int more)
    {
        var needed = _length + more;
        if (needed <= _chars.Length) return;
        var limit = context.Budget.Limits.OutputLength;
        if (needed > limit + 256L) throw context.Fail(MessageCodes.OutputLimit, $"The output is longer than {limit} characters.", "a loop may be printing too much");
        Array.Resize(ref _chars, Math.Max(needed, Math.Max(1024, _chars.Length * 2)));
    }

    /// <summary>Where the enclosing capture began and what its indentation was.</summary>
    public readonly record struct Capture(int OuterStart, string? OuterIndent);
}
