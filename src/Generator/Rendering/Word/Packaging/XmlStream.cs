using System.Buffers;
using System.Globalization;
using System.Text;

namespace FinalAccounts.Generator.Rendering.Word.Packaging;

/// <summary>
/// Writes XML straight into UTF-8 bytes. A report's body has some fifty thousand elements; typed Open XML objects for each
/// would cost more than all other work together, so the body is streamed and only the small parts are typed objects.
/// </summary>
internal sealed class XmlStream : IDisposable
{
    private const int LongestNumber = 20;

    private static readonly SearchValues<char> Marks = SearchValues.Create("&<>\"\r");

    private readonly Stack<string> _open = new();
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1 << 18);
    private int _length;
    private int _replaced;
    private bool _inTag;

    /// <summary>Begins a document.</summary>
    public XmlStream()
        : this("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    {
    }

    private XmlStream(string head) => Raw(head);

    /// <summary>How many characters XML cannot hold were replaced so far.</summary>
    public int Replaced => _replaced;

    /// <summary>What was written; valid until the stream is disposed.</summary>
    public ReadOnlyMemory<byte> Written => _open.Count == 0
        ? _bytes.AsMemory(0, _length)
        : throw new InvalidOperationException($"Element {_open.Peek()} is still open.");

    /// <summary>What was written, as text.</summary>
    public string WrittenText => Encoding.UTF8.GetString(Written.Span);

    /// <summary>Begins elements that will stand within a document.</summary>
    public static XmlStream Fragment() => new("");

    /// <summary>Begins an element; attributes may follow.</summary>
    public XmlStream Open(string name)
    {
        Reserve(name.Length + 2);
        if (_inTag)
        {
            _bytes[_length++] = (byte)'>';
        }

        _bytes[_length++] = (byte)'<';
        Name(name);
        _open.Push(name);
        _inTag = true;
        return this;
    }

    /// <summary>An attribute of the element just begun; its line breaks become spaces, as any XML reader would make them.</summary>
    public XmlStream Attribute(string name, string value)
    {
        BeginAttribute(name);
        Escaped(value.Replace('\n', ' ').Replace('\t', ' '));
        EndAttribute();
        return this;
    }

    /// <summary>A number as an attribute of the element just begun.</summary>
    public XmlStream Attribute(string name, long value)
    {
        BeginAttribute(name);
        Digits(value);
        EndAttribute();
        return this;
    }

    /// <summary>Numbers as attributes of the element just begun.</summary>
    public XmlStream Attributes(params ReadOnlySpan<(string Name, long Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            Attribute(name, value);
        }

        return this;
    }

    /// <summary>Ends the element begun last.</summary>
    public XmlStream Close()
    {
        var name = _open.Pop();
        Reserve(name.Length + 3);
        if (_inTag)
        {
            _bytes[_length++] = (byte)'/';
            _inTag = false;
        }
        else
        {
            _bytes[_length++] = (byte)'<';
            _bytes[_length++] = (byte)'/';
            Name(name);
        }

        _bytes[_length++] = (byte)'>';
        return this;
    }

    /// <summary>An element without content.</summary>
    public XmlStream Empty(string name) => Open(name).Close();

    /// <summary>An element that says one thing in its <c>w:val</c> attribute.</summary>
    public XmlStream Value(string name, string value) => Open(name).Attribute("w:val", value).Close();

    /// <summary>An element that says one number in its <c>w:val</c> attribute.</summary>
    public XmlStream Value(string name, long value) => Open(name).Attribute("w:val", value).Close();

    /// <summary>Text of the element begun last.</summary>
    public XmlStream Text(string text)
    {
        EndTag();
        Escaped(text);
        return this;
    }

    /// <summary>Elements that are always the same, as XML text.</summary>
    public XmlStream Fixed(string xml)
    {
        EndTag();
        Raw(xml);
        return this;
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void EndTag()
    {
        if (_inTag)
        {
            Reserve(1);
            _bytes[_length++] = (byte)'>';
            _inTag = false;
        }
    }

    private void BeginAttribute(string name)
    {
        Reserve(name.Length + 3);
        _bytes[_length++] = (byte)' ';
        Name(name);
        _bytes[_length++] = (byte)'=';
        _bytes[_length++] = (byte)'"';
    }

    private void EndAttribute()
    {
        Reserve(1);
        _bytes[_length++] = (byte)'"';
    }

    /// <summary>The name of an element or attribute, for which there is room. All there are are short and ASCII, for which a transcoder takes longer to begin than to run.</summary>
    private void Name(string name)
    {
        var bytes = _bytes.AsSpan(_length, name.Length);
        for (var at = 0; at < bytes.Length; at++)
        {
            bytes[at] = (byte)name[at];
        }

        _length += name.Length;
    }

    private void Escaped(string text)
    {
        var clean = LegalXml.Clean(text, ref _replaced);
        var rest = clean.AsSpan();
        for (var at = rest.IndexOfAny(Marks); at >= 0; at = rest.IndexOfAny(Marks))
        {
            Raw(rest[..at]);
            Raw(rest[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#xD;" });
            rest = rest[(at + 1)..];
        }

        Raw(rest);
    }

    private void Digits(long value)
    {
        Reserve(LongestNumber);
        value.TryFormat(_bytes.AsSpan(_length), out var written, provider: CultureInfo.InvariantCulture);
        _length += written;
    }

    private void Raw(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + count));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
