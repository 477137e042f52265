using System.Text;

namespace Typesetting.Fonts;

/// <summary>
/// Builds a CID-keyed CFF table with chosen glyphs only, CIDs equal to the new glyph ids, without subroutines.
/// </summary>
internal sealed class CffSubsetter
{
    private readonly List<int> _fonts = [];
    private readonly List<byte[]> _charStrings;
    private readonly List<int> _fontOfGlyph;

    private CffSubsetter(int glyphs)
    {
        _charStrings = new List<byte[]>(glyphs);
        _fontOfGlyph = new List<int>(glyphs);
    }

    /// <param name="face">A face with CFF outlines.</param>
    /// <param name="glyphs">Old glyph ids in the order of the new ones; the first must be 0.</param>
    /// <param name="name">The subset's PostScript name, tag included.</param>
    public static byte[] Build(OpenTypeFace face, IReadOnlyList<ushort> glyphs, string name)
    {
        var cff = face.Tables.Required("CFF ");
        var font = face.Cff;
        var subset = new CffSubsetter(glyphs.Count);
        foreach (var glyph in glyphs) subset.Take(cff, font, face, glyph);
        return subset.Write(font, name);
    }

    private void Take(ReadOnlySpan<byte> cff, CffFont font, OpenTypeFace face, ushort glyph)
    {
        var old = font.FontOf(cff, glyph);
        var index = _fonts.IndexOf(old);
        if (index < 0)
        {
            index = _fonts.Count;
            _fonts.Add(old);
        }

        _charStrings.Add(face.Outline(glyph, Flatten));
        _fontOfGlyph.Add(index);
    }

    private static byte[] Flatten(OpenTypeFace face, ushort glyph)
    {
        var cff = face.Tables.Required("CFF ");
        var flat = new ByteWriter(1024);
        CharStringFlattener.Flatten(cff, face.Cff, face.Cff.Fonts[face.Cff.FontOf(cff, glyph)], face.Cff.CharStrings.Item(cff, glyph), flat);
        return flat.ToArray();
    }

    private byte[] Write(CffFont font, string name)
    {
        var target = new ByteWriter(_charStrings.Sum(charString => charString.Length) * 5 / 4 + 4096);
        target.Bytes([1, 0, 4, 4]);
        CffIndex.Write(target, [Encoding.ASCII.GetBytes(name)]);
        var topAt = target.Length;
        var top = TopDict(font, 0, 0, 0, 0);
        CffIndex.Write(target, [top]);
        CffIndex.Write(target, ["Adobe"u8.ToArray(), "Identity"u8.ToArray()]);
        CffIndex.Write(target, []);
        var charset = target.Length;
        WriteCharset(target);
        var fdSelect = target.Length;
        WriteFdSelect(target);
        var charStrings = target.Length;
        CffIndex.Write(target, _charStrings);
        var privates = WritePrivates(font, target);
        var fdArray = target.Length;
        CffIndex.Write(target, _fonts.Select((old, i) => FontDict(font.Fonts[old].Dict, font, privates[i])).ToArray());
        // All offsets take five bytes, so the dictionary written first has room for the real ones.
        var real = new ByteWriter();
        CffIndex.Write(real, [TopDict(font, charset, fdSelect, charStrings, fdArray)]);
        real.Written.CopyTo(target.Written[topAt..]);
        return target.ToArray();
    }

    private byte[] TopDict(CffFont font, int charset, int fdSelect, int charStrings, int fdArray)
    {
        const int firstCustomString = 391;
        var dict = new ByteWriter();
        CffDict.WriteInteger(dict, firstCustomString);
        CffDict.WriteInteger(dict, firstCustomString + 1);
        CffDict.WriteInteger(dict, 0);
        CffDict.WriteOperator(dict, CffDict.Ros);
        // Of a name-keyed font the matrix goes to its font dictionary, or it would count twice.
        foreach (var op in font.Top.Has(CffDict.Ros) ? new[] { CffDict.FontMatrix, CffDict.FontBBox } : [CffDict.FontBBox])
            Copy(dict, font.Top, op);
        Offset(dict, CffDict.CidCount, _charStrings.Count);
        Offset(dict, CffDict.Charset, charset);
        Offset(dict, CffDict.FdSelect, fdSelect);
        Offset(dict, CffDict.CharStrings, charStrings);
        Offset(dict, CffDict.FdArray, fdArray);
        return dict.ToArray();
    }

    private static byte[] FontDict(CffDict old, CffFont font, (int Length, int At) place)
    {
        var dict = new ByteWriter();
        if (old.Has(CffDict.FontMatrix) || !font.Top.Has(CffDict.Ros)) Copy(dict, old, CffDict.FontMatrix);
        CffDict.WriteInteger(dict, place.Length);
        CffDict.WriteInteger(dict, place.At);
        CffDict.WriteOperator(dict, CffDict.Private);
        return dict.ToArray();
    }

    private List<(int Length, int At)> WritePrivates(CffFont font, ByteWriter target)
    {
        var places = new List<(int, int)>();
        foreach (var old in _fonts)
        {
            var start = target.Length;
            foreach (var (op, operands) in font.Fonts[old].Private.Entries)
            {
                if (op == CffDict.Subrs) continue;
                target.Bytes(operands);
                CffDict.WriteOperator(target, op);
            }

            places.Add((target.Length - start, start));
        }

        return places;
    }

    private void WriteCharset(ByteWriter target)
    {
        if (_charStrings.Count == 1)
        {
            target.U8(0);
            return;
        }

        target.U8(2);
        target.U16(1);
        target.U16(_charStrings.Count - 2);
    }

    private void WriteFdSelect(ByteWriter target)
    {
        var starts = Enumerable.Range(0, _fontOfGlyph.Count).Where(i => i == 0 || _fontOfGlyph[i] != _fontOfGlyph[i - 1]).ToList();
        target.U8(3);
        target.U16(starts.Count);
        foreach (var start in starts)
        {
            target.U16(start);
            target.U8(_fontOfGlyph[start]);
        }

        target.U16(_fontOfGlyph.Count);
    }

    private static void Copy(ByteWriter target, CffDict from, int op)
    {
        if (from.Operands(op) is not { } operands) return;
        target.Bytes(operands);
        CffDict.WriteOperator(target, op);
    }

    private static void Offset(ByteWriter target, int op, int value)
    {
        CffDict.WriteInteger(target, value);
        CffDict.WriteOperator(target, op);
    }
}
