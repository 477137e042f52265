using System.Globalization;
using System.Text;

namespace Typesetting.Pdf;

/// <summary>The map from a subset's codes back to characters, which makes text searchable and copyable.</summary>
internal static class ToUnicode
{
    private const int MostPerBlock = 100; // the format's own limit

    public static byte[] Write(GlyphUse use)
    {
        var text = new StringBuilder();
        text.Append("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n")
            .Append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
            .Append("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        for (var start = 1; start < use.Order.Count; start += MostPerBlock)
        {
            var count = Math.Min(MostPerBlock, use.Order.Count - start);
            text.Append(CultureInfo.InvariantCulture, $"{count} beginbfchar\n");
            for (var id = start; id < start + count; id++)
            {
                text.Append(CultureInfo.InvariantCulture, $"<{id:X4}><");
                foreach (var unit in char.ConvertFromUtf32(use.CodePointOf(use.Order[id]))) text.Append(CultureInfo.InvariantCulture, $"{(int)unit:X4}");
                text.Append(">\n");
            }

            text.Append("endbfchar\n");
        }

        text.Append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
