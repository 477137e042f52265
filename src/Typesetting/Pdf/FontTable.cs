using System.Security.Cryptography;
using Typesetting.Drawing;
using Typesetting.Fonts;
using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Pdf;

/// <summary>The faces a document uses, in order of first use, each with its glyphs.</summary>
internal sealed class FontTable
{
    private readonly Dictionary<Typeface, int> _numbers = [];
    private readonly List<GlyphUse> _uses = [];

    public IReadOnlyList<GlyphUse> Uses => _uses;

    /// <summary>Reads off the pages which glyphs they show.</summary>
    public static FontTable Of(IReadOnlyList<PageFrame> pages)
    {
        var table = new FontTable();
        foreach (var page in pages)
        {
            table.Note(page.Body.Fragment);
            foreach (var furniture in page.Furniture) table.Note(furniture.Placed.Fragment);
        }

        foreach (var use in table._uses) use.Number();
        return table;
    }

    public int NumberOf(Typeface face) => _numbers[face];

    public GlyphUse UseOf(Typeface face) => _uses[_numbers[face]];

    /// <summary>Six capital letters from the subset's content, so that different subsets of a font have different names.</summary>
    public static string TagOf(GlyphUse use)
    {
        var bytes = new byte[use.Order.Count * 2];
        for (var i = 0; i < use.Order.Count; i++) bytes.AsSpan().PutU16(i * 2, use.Order[i]);
        var hash = SHA256.HashData(bytes);
        return string.Create(6, hash, (tag, digest) =>
        {
            for (var i = 0; i < tag.Length; i++) tag[i] = (char)('A' + digest[i] % 26);
        });
    }

    private void Note(Fragment fragment)
    {
        switch (fragment)
        {
            case GroupFragment group:
                foreach (var child in group.Children) Note(child.Fragment);
                break;
            case LineFragment line:
                NoteLine(line);
                break;
            case DrawingFragment drawing:
                foreach (var command in drawing.Content.Commands)
                {
                    if (command is TextCommand text) NoteLine(text.Line);
                }

                break;
        }
    }

    private void NoteLine(LineFragment line)
    {
        var glyphs = line.Text.Glyphs.AsSpan(line.Line.Start, line.Origins.Length);
        Typeface? lastFace = null;
        GlyphUse? use = null;
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.Class == CharacterClass.Leader)
            {
                var leader = line.Text.Leaders[glyph.CodePoint - LeaderStyle.FirstNumber];
                if (leader.Glyph != 0) Use(leader.Style.Face).Note(leader.Glyph, leader.CodePoint);
                continue;
            }

            if (glyph.Glyph == 0) continue;
            var face = line.Text.Styles[glyph.Style].Face;
            if (!ReferenceEquals(face, lastFace)) (lastFace, use) = (face, Use(face));
            use!.Note(glyph.Glyph, glyph.CodePoint);
        }
    }

    private GlyphUse Use(Typeface face)
    {
        if (_numbers.TryGetValue(face, out var number)) return _uses[number];
        _numbers[face] = _uses.Count;
        var use = new GlyphUse((OpenTypeFace)face);
        _uses.Add(use);
        return use;
    }
}
