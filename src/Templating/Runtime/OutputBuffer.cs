using System.Buffers;
using System.Globalization;

namespace Templating;

/// <summary>The one buffer all output goes to. A capture takes back what was written since it began.</summary>
internal sealed class OutputBuffer(TemplateContext context)
{
    private const int LongestNumber = 64;

    /// <summary>Room beyond the limit for a number whose length isn't known before it is written.</summary>
    private const int Slack = 4096;
    private char[] _chars = [];
    private int _length;
    private int _captureStart;

    /// <summary>Blanks put before every further line of what is written; null for none.</summary>
    public string? Indent { get; set; }

    public void Reset()
    {
        Release();
        _length = 0;
        _captureStart = 0;
        Indent = null;
    }

    /// <summary>Gives the buffer's memory back; what was written is gone.</summary>
    public void Release()
    {
        if (_chars.Length > 0) ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
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
        int written;
        while (!value.TryFormat(_chars.AsSpan(_length), out written, format, culture)) Grow(_chars.Length + LongestNumber);
        _length += written;
        if (_length > context.Budget.Limits.OutputLength) throw TooLong(context.Budget.Limits.OutputLength);
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
        if (_length + more > _chars.Length) Grow(_length + more);
        if (_length + more > context.Budget.Limits.OutputLength) throw TooLong(context.Budget.Limits.OutputLength);
    }

    private void Grow(int needed)
    {
        var limit = context.Budget.Limits.OutputLength;
        if (_length > limit || needed > limit + Slack) throw TooLong(limit);
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(needed, Math.Max(4096, Math.Min(_chars.Length * 2, limit + Slack))));
        _chars.AsSpan(0, _length).CopyTo(larger);
        if (_chars.Length > 0) ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }

    private ScriptRuntimeException TooLong(int limit) =>
        context.Fail(MessageCodes.OutputLimit, $"The output is longer than {limit} characters.", "a loop may be printing too much");

    /// <summary>Where the enclosing capture began and what its indentation was.</summary>
    public readonly record struct Capture(int OuterStart, string? OuterIndent);
}
