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

    /// <summary>The elements within a root, as they stand in a part.</summary>
    public static ReadOnlyMemory<byte> Within(OpenXmlElement root)
    {
        if (!root.HasChildren)
        {
            return default;
        }

        var part = Of(root);
        var begin = part.Span.IndexOf("?>"u8) + 2;
        var first = begin + part.Span[begin..].IndexOf((byte)'>') + 1;
        return part[first..part.Span.LastIndexOf("</"u8)];
    }

    /// <summary>A part with more elements before its end: what one file has over what all files have.</summary>
    /// <param name="part">The part; it has elements already.</param>
    /// <param name="more">Elements of its root as they stand in a part of the same kind.</param>
    public static ReadOnlyMemory<byte> With(ReadOnlyMemory<byte> part, params IReadOnlyCollection<ReadOnlyMemory<byte>> more)
    {
        var end = part.Span.LastIndexOf("</"u8);
        var whole = new byte[part.Length + more.Sum(elements => elements.Length)];
        var at = 0;
        Append(part[..end]);
        foreach (var elements in more)
        {
            Append(elements);
        }

        Append(part[end..]);
        return whole;

        void Append(ReadOnlyMemory<byte> bytes)
        {
            bytes.CopyTo(whole.AsMemory(at));
            at += bytes.Length;
        }
    }
}
