namespace Typesetting.Fonts;

/// <summary>
/// The proportional forms (feature <c>pwid</c>) of a face that draws marks an em wide: what an apostrophe in a Latin word needs.
/// </summary>
internal static class ProportionalForms
{
    private const uint Feature = 0x70776964; // "pwid"
    private const int SingleSubstitution = 1, Extension = 7;

    /// <summary>The proportional form of a glyph; the glyph itself where the face has none.</summary>
    /// <param name="gsub">The face's table <c>GSUB</c>; empty for none.</param>
    /// <param name="glyph">The glyph.</param>
    public static ushort Of(ReadOnlySpan<byte> gsub, ushort glyph)
    {
        if (gsub.Length < 10) return glyph;
        var features = gsub[gsub.U16(6)..];
        var lookups = gsub[gsub.U16(8)..];
        for (var i = 0; i < features.U16(0); i++)
        {
            if (features.U32(2 + 6 * i) != Feature) continue;
            var feature = features[features.U16(6 + 6 * i)..];
            for (var k = 0; k < feature.U16(2); k++)
            {
                var found = Substitute(lookups[lookups.U16(2 + 2 * feature.U16(4 + 2 * k))..], glyph);
                if (found != glyph) return found;
            }
        }

        return glyph;
    }

    private static ushort Substitute(ReadOnlySpan<byte> lookup, ushort glyph)
    {
        int type = lookup.U16(0);
        for (var i = 0; i < lookup.U16(4); i++)
        {
            var table = lookup[lookup.U16(6 + 2 * i)..];
            var kind = type;
            if (type == Extension)
            {
                kind = table.U16(2);
                table = table[(int)table.U32(4)..];
            }

            if (kind != SingleSubstitution) continue;
            var at = Covered(table[table.U16(2)..], glyph);
            if (at >= 0) return table.U16(0) == 1 ? (ushort)(glyph + table.I16(4)) : table.U16(6 + 2 * at);
        }

        return glyph;
    }

    /// <summary>Which number a glyph has in a coverage table; −1 for none.</summary>
    private static int Covered(ReadOnlySpan<byte> coverage, ushort glyph)
    {
        var isList = coverage.U16(0) == 1;
        for (var i = 0; i < coverage.U16(2); i++)
        {
            if (isList)
            {
                if (coverage.U16(4 + 2 * i) == glyph) return i;
                continue;
            }

            int first = coverage.U16(4 + 6 * i), last = coverage.U16(6 + 6 * i);
            if (glyph >= first && glyph <= last) return coverage.U16(8 + 6 * i) + glyph - first;
        }

        return -1;
    }
}
