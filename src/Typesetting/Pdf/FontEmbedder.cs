using Typesetting.Fonts;

namespace Typesetting.Pdf;

/// <summary>Writes one face's subset with all PDF wants to know of it.</summary>
internal static class FontEmbedder
{
    /// <summary>Embeds a subset and returns the number of its Type 0 font object.</summary>
    public static int Embed(PdfObjects objects, GlyphUse use)
    {
        var face = use.Face;
        var name = FontTable.TagOf(use) + "+" + Plain(face.Name);
        var file = face.HasCffOutlines
            ? objects.AddStream(CffSubsetter.Build(face, use.Order, name), "/Subtype/CIDFontType0C")
            : AddTrueType(objects, GlyfSubsetter.Build(face, use.Order));
        var descriptor = objects.Add(target => WriteDescriptor(target, face, name, file));
        var descendant = objects.Add(target => WriteDescendant(target, use, name, descriptor));
        var toUnicode = objects.AddStream(ToUnicode.Write(use));
        return objects.Add(target => target
            .Put("<</Type/Font/Subtype/Type0/BaseFont").Name(face.HasCffOutlines ? name + "-Identity-H" : name)
            .Put("/Encoding/Identity-H/DescendantFonts[").Reference(descendant).Put("]/ToUnicode ").Reference(toUnicode).Put(">>"));
    }

    private static int AddTrueType(PdfObjects objects, byte[] file) =>
        objects.AddStream(file, "/Length1 " + file.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string Plain(string name) => string.Concat(name.Where(c => c is > ' ' and < '\x7f' && !"()<>[]{}/%#".Contains(c)));

    private static void WriteDescriptor(PdfBuffer target, OpenTypeFace face, string name, int file)
    {
        const int symbolic = 4, italic = 64, forceBold = 1 << 18;
        var flags = symbolic | (face.ItalicAngle != 0 ? italic : 0) | (face.IsBold ? forceBold : 0);
        var box = face.BoundingBox;
        target.Put("<</Type/FontDescriptor/FontName").Name(name).Put("/Flags ").Integer(flags)
            .Put("/FontBBox[").Integer(Scaled(face, box.Left)).Put(" ").Integer(Scaled(face, box.Bottom)).Put(" ")
            .Integer(Scaled(face, box.Right)).Put(" ").Integer(Scaled(face, box.Top)).Put("]/ItalicAngle ").Number(face.ItalicAngle)
            .Put("/Ascent ").Integer(Scaled(face, face.LineAscent)).Put("/Descent ").Integer(Scaled(face, face.LineDescent))
            .Put("/CapHeight ").Integer(Scaled(face, face.CapHeight)).Put("/StemV ").Integer(face.IsBold ? 140 : 80)
            .Put(face.HasCffOutlines ? "/FontFile3 " : "/FontFile2 ").Reference(file).Put(">>");
    }

    private static int Scaled(OpenTypeFace face, int units) => (int)Math.Round(units * 1000.0 / face.UnitsPerEm, MidpointRounding.AwayFromZero);

    private static void WriteDescendant(PdfBuffer target, GlyphUse use, string name, int descriptor)
    {
        var face = use.Face;
        var widths = use.Order.Select(use.WidthOf).ToArray();
        var common = widths.GroupBy(width => width).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        target.Put(face.HasCffOutlines ? "<</Type/Font/Subtype/CIDFontType0/BaseFont" : "<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap/Identity/BaseFont")
            .Name(name).Put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ").Reference(descriptor)
            .Put("/DW ").Integer(common).Put("/W[");
        for (var start = 0; start < widths.Length; start++)
        {
            if (widths[start] == common) continue;
            target.Integer(start).Put("[");
            for (var first = true; start < widths.Length && widths[start] != common; start++, first = false)
            {
                if (!first) target.Put(" ");
                target.Integer(widths[start]);
            }

            target.Put("]");
        }

        target.Put("]>>");
    }
}
