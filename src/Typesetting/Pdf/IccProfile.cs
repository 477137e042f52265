using System.Text;
using Typesetting.Fonts;

namespace Typesetting.Pdf;

/// <summary>
/// An ICC profile (version 2.1, display class) of the sRGB colour space, put together from the space's published
/// primaries and transfer curve (IEC 61966-2-1), adapted to the profile connection space's D50 white.
/// </summary>
internal static class IccProfile
{
    private const int CurvePoints = 1024;

    public static byte[] Srgb()
    {
        var tags = new List<(string Tag, byte[] Data)>
        {
            ("cprt", Text("No copyright, use freely.")),
            ("desc", Description("sRGB IEC61966-2.1")),
            ("wtpt", Xyz(0.9642, 1.0, 0.8249)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Xyz(0.14307, 0.06061, 0.71410)),
            ("rTRC", Curve()),
        };
        return Assemble(tags);
    }

    private static byte[] Assemble(List<(string Tag, byte[] Data)> tags)
    {
        const int headerLength = 128;
        var names = tags.Select(tag => tag.Tag).Concat(["gTRC", "bTRC"]).ToList();
        var offset = headerLength + 4 + names.Count * 12;
        var places = new Dictionary<string, (int Offset, int Length)>();
        foreach (var (tag, data) in tags)
        {
            places[tag] = (offset, data.Length);
            offset += (data.Length + 3) & ~3;
        }

        // All three channels share one curve.
        places["gTRC"] = places["bTRC"] = places["rTRC"];
        var target = new ByteWriter(offset);
        WriteHeader(target, offset);
        target.U32((uint)names.Count);
        foreach (var name in names)
        {
            target.Bytes(Encoding.ASCII.GetBytes(name));
            target.U32((uint)places[name].Offset);
            target.U32((uint)places[name].Length);
        }

        foreach (var (_, data) in tags)
        {
            target.Bytes(data);
            target.PadTo(4);
        }

        return target.ToArray();
    }

    private static void WriteHeader(ByteWriter target, int length)
    {
        target.U32((uint)length);
        target.U32(0);
        target.U32(0x02100000);
        target.Bytes("mntrRGB XYZ "u8);
        foreach (var part in (ReadOnlySpan<int>)[2000, 1, 1, 0, 0, 0]) target.U16(part);
        target.Bytes("acsp"u8);
        for (var i = 0; i < 28; i++) target.U8(0);
        Fixed(target, 0.9642);
        Fixed(target, 1);
        Fixed(target, 0.8249);
        while (target.Length < 128) target.U8(0);
    }

    private static byte[] Text(string text)
    {
        var target = new ByteWriter();
        target.Bytes("text\0\0\0\0"u8);
        target.Bytes(Encoding.ASCII.GetBytes(text));
        target.U8(0);
        return target.ToArray();
    }

    private static byte[] Description(string text)
    {
        var target = new ByteWriter();
        target.Bytes("desc\0\0\0\0"u8);
        target.U32((uint)text.Length + 1);
        target.Bytes(Encoding.ASCII.GetBytes(text));
        // No Unicode and no Macintosh wording: two empty counts and the fixed room of the latter.
        for (var i = 0; i < 1 + 8 + 2 + 1 + 67; i++) target.U8(0);
        return target.ToArray();
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var target = new ByteWriter();
        target.Bytes("XYZ \0\0\0\0"u8);
        Fixed(target, x);
        Fixed(target, y);
        Fixed(target, z);
        return target.ToArray();
    }

    private static byte[] Curve()
    {
        var target = new ByteWriter(12 + CurvePoints * 2);
        target.Bytes("curv\0\0\0\0"u8);
        target.U32(CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var v = i / (CurvePoints - 1.0);
            var linear = v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
            target.U16((int)Math.Round(linear * 65535, MidpointRounding.AwayFromZero));
        }

        return target.ToArray();
    }

    private static void Fixed(ByteWriter target, double value) =>
        target.U32((uint)(int)Math.Round(value * 65536, MidpointRounding.AwayFromZero));
}
