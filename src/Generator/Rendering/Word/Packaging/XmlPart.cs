using System.Xml;

using DocumentFormat.OpenXml;

namespace FinalAccounts.Generator.Rendering.Word.Packaging;

/// <summary>Parts made of typed elements, as XML in UTF-8.</summary>
internal static class XmlPart
{
    private static readonly XmlWriterSettings Settings = new() { CheckCharacters = false, NewLineChars = "\n" };

    /// <summary>A part.</summary>
    public static ReadOnlyMemory<byte> Of(OpenXmlElement root)
    {
        var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>A part with more elements before its end: what one file has over what all files have.</summary>
    /// <param name="part">The part; it has elements already.</param>
    /// <param name="more">A root of the same kind that holds the elements to add; none is no change.</param>
    public static ReadOnlyMemory<byte> With(ReadOnlyMemory<byte> part, OpenXmlElement more)
    {
        if (!more.HasChildren)
        {
            return part;
        }

        var added = Of(more).Span;
        var root = added.IndexOf("?>"u8) + 2;
        var first = root + added[root..].IndexOf((byte)'>') + 1;
        return (byte[])[.. part.Span[..part.Span.LastIndexOf("</"u8)], .. added[first..]];
    }
}
