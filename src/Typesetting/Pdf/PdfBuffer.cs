using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Typesetting.Pdf;

/// <summary>
/// A growing byte buffer that writes PDF's elementary syntax. Its array is lent: a large one is worth giving back (<see cref="Release"/>).
/// </summary>
internal sealed class PdfBuffer(int capacity = 1024)
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Gives the array back; what was written is gone then.</summary>
    public void Release()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, Length) = ([], 0);
    }

    public PdfBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>ASCII text as it is: names, operators, delimiters.</summary>
    public PdfBuffer Put(string ascii)
    {
        Length += Encoding.ASCII.GetBytes(ascii, Reserve(ascii.Length));
        return this;
    }

    public PdfBuffer Byte(byte value)
    {
        Reserve(1)[0] = value;
        Length++;
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>A number with at most two decimals: a hundredth of a point is finer than any printer.</summary>
    public PdfBuffer Number(double value) => Hundredths((long)Math.Round(value * 100, MidpointRounding.AwayFromZero));

    /// <summary>A number with at most four decimals, for colours and font scales.</summary>
    public PdfBuffer Fine(double value)
    {
        var scaled = (long)Math.Round(value * 10000, MidpointRounding.AwayFromZero);
        return Decimal(scaled, 10000, 4);
    }

    public PdfBuffer Hundredths(long value) => Decimal(value, 100, 2);

    public PdfBuffer Reference(int id) => Integer(id).Put(" 0 R");

    /// <summary>A text string: plain when ASCII, else UTF-16 with a byte order mark.</summary>
    public PdfBuffer Text(string text)
    {
        if (Ascii.IsValid(text)) return Literal(Encoding.ASCII.GetBytes(text));
        return Literal([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);
    }

    /// <summary>A byte string in parentheses, escaped where the syntax asks for it.</summary>
    public PdfBuffer Literal(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'(');
        foreach (var b in bytes) LiteralByte(b);
        return Byte((byte)')');
    }

    public void LiteralByte(byte b)
    {
        if (b is (byte)'(' or (byte)')' or (byte)'\\')
        {
            Byte((byte)'\\').Byte(b);
        }
        else if (b == '\r')
        {
            // A bare carriage return in a string reads as a line feed.
            Put("\\r");
        }
        else
        {
            Byte(b);
        }
    }

    public PdfBuffer Hex(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'<').Put(Convert.ToHexString(bytes)).Byte((byte)'>');
        return this;
    }

    /// <summary>A name, with what the syntax does not allow written in hexadecimal.</summary>
    public PdfBuffer Name(string name)
    {
        Byte((byte)'/');
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            if (b is > 0x20 and < 0x7F && !"()<>[]{}/%#".Contains((char)b)) Byte(b);
            else Put("#").Put(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return this;
    }

    private PdfBuffer Decimal(long scaled, int unit, int digits)
    {
        if (scaled < 0)
        {
            Byte((byte)'-');
            scaled = -scaled;
        }

        var whole = scaled / unit;
        var rest = scaled % unit;
        if (whole != 0 || rest == 0) Integer(whole);
        if (rest == 0) return this;
        Byte((byte)'.');
        for (var power = unit / 10; rest != 0 && digits > 0; power /= 10, digits--)
        {
            Byte((byte)('0' + rest / power));
            rest %= power;
        }

        return this;
    }

    private Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + count));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(Length);
    }
}
