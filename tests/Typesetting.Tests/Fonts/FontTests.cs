using Typesetting.Fonts;
using Typesetting.Tests.Support;

namespace Typesetting.Tests.Fonts;

public class FontTests
{
    [Theory]
    [InlineData(0x0000, true)] // installable
    [InlineData(0x0002, false)] // restricted
    [InlineData(0x0004, true)] // preview and print
    [InlineData(0x0006, true)] // the least restrictive bit counts
    [InlineData(0x0008, true)] // editable
    [InlineData(0x0100, false)] // no subsetting
    [InlineData(0x0204, false)] // bitmaps only
    public void Embedding_rights_are_honoured(int rights, bool allowed)
    {
        FaceRecord.AllowsSubset(rights).ShouldBe(allowed);
    }

    [NeedsFact("noto")]
    public void Faces_of_a_collection_are_found_by_name_and_weight()
    {
        var regular = Find("Noto Serif CJK SC");
        var bold = Find("Noto Serif CJK SC", bold: true);

        regular.Name.ShouldBe("NotoSerifCJKsc-Regular");
        regular.IsBold.ShouldBeFalse();
        bold.IsBold.ShouldBeTrue();
        Find("Noto Serif CJK SC:Bold").ShouldBeSameAs(bold);
    }

    [NeedsFact("wenkai")]
    public void A_given_folder_is_searched_before_the_system_s_and_may_be_the_only_one()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "given.ttf");
            File.Copy(((OpenTypeFace)Find("LXGW WenKai")).Record.Path, path);

            ((OpenTypeFace)((IFontSource)FontLibrary.Open([folder.FullName])).Find("LXGW WenKai", false)!).Record.Path.ShouldBe(path);
            var alone = FontLibrary.Open([folder.FullName], withSystemFonts: false);
            alone.Has("LXGW WenKai").ShouldBeTrue();
            alone.Has("Noto Serif CJK SC").ShouldBeFalse();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [NeedsFact("noto")]
    public void Metrics_are_read()
    {
        var face = Find("Noto Serif CJK SC");

        face.UnitsPerEm.ShouldBe(1000);
        face.AdvanceOf(face.GlyphOf('中')).ShouldBe(1);
        face.AdvanceOf(face.GlyphOf('1')).ShouldBeInRange(0.4, 0.7);
        face.GlyphOf(0x20164).ShouldNotBe((ushort)0); // beyond the basic plane
        (face.Ascent + face.Descent).ShouldBe(1, 0.001);
    }

    [NeedsFact("noto")]
    public void Tabular_figures_are_all_of_one_width()
    {
        var source = SharedFonts.Library;
        var bag = new Typesetting.Layout.DiagnosticBag();
        var chains = new Dictionary<string, FontChain> { ["song"] = new("Noto Serif CJK SC") };
        var context = new Typesetting.Layout.LayoutContext(new Typesetting.Layout.FontBook(chains, source, source.Resolver, bag), Typesetting.Text.WordList.Empty, bag, CancellationToken.None);
        var style = new Typesetting.Text.TextStyle { Font = "song", Size = 10, TabularFigures = true };

        var shaped = Typesetting.Text.TextShaper.Shape([new Typesetting.Text.TextRun("0123456789")], style, Lay.Plain, context);

        shaped.Glyphs.Select(glyph => glyph.Advance).Distinct().Count().ShouldBe(1);
        shaped.Glyphs[1].CutLeft.ShouldBeLessThan(0); // the narrow 1 stands in the middle
    }

    [NeedsFact("noto")]
    public void A_mark_drawn_an_em_wide_has_a_proportional_form()
    {
        var face = Find("Noto Serif CJK SC");
        var wide = face.GlyphOf('’');

        face.AdvanceOf(wide).ShouldBe(1);
        face.AdvanceOf(face.ProportionalOf(wide)).ShouldBeInRange(0.1, 0.4);
        face.ProportionalOf(face.GlyphOf('中')).ShouldBe(face.GlyphOf('中'));
    }

    [NeedsFact("noto")]
    public void The_line_that_double_dashes_are_made_of_fills_its_em()
    {
        foreach (var name in (string[])["Noto Serif CJK SC", "Noto Sans CJK SC"])
        {
            var face = Find(name);
            face.AdvanceOf(face.GlyphOf('─')).ShouldBe(1, name);
        }
    }

    [NeedsFact("noto")]
    public void A_CFF_subset_holds_the_asked_glyphs_without_subroutines_and_hints()
    {
        var face = Find("Noto Serif CJK SC");
        ushort[] glyphs = [0, .. "部门决算157".Select(c => face.GlyphOf(c))];

        var subset = CffSubsetter.Build(face, glyphs, "AAAAAA+Test");

        var font = new CffFont(subset);
        font.CharStrings.Count.ShouldBe(glyphs.Length);
        font.GlobalSubrs.Count.ShouldBe(0);
        font.Fonts.ShouldAllBe(one => one.LocalSubrs.Count == 0);
        font.Top.Has(CffDict.Ros).ShouldBeTrue();
        font.Top.Integers(CffDict.CidCount).ShouldBe([glyphs.Length]);
        subset.Length.ShouldBeLessThan(6000);
        for (var i = 0; i < glyphs.Length; i++)
        {
            font.FontOf(subset, i).ShouldBeLessThan(font.Fonts.Length);
            Operators(font.CharStrings.Item(subset, i)).ShouldNotContain(op => op == 10 || op == 29 || op == 1 || op == 19);
            Operators(font.CharStrings.Item(subset, i))[^1].ShouldBe(14);
        }
    }

    [NeedsFact("wenkai")]
    public void A_TrueType_subset_is_a_font_of_its_own()
    {
        var face = Find("LXGW WenKai");
        ushort[] glyphs = [0, .. "部门决算é".Select(c => face.GlyphOf(c))];

        var subset = GlyfSubsetter.Build(face, glyphs).AsSpan();

        ReadOnlySpan<byte> read = subset;
        read.U32(0).ShouldBe(0x00010000u);
        read.U16(4).ShouldBe((ushort)6);
        subset.Length.ShouldBeLessThan(8000);
        uint sum = 0;
        for (var at = 0; at < read.Length; at += 4) sum += read.U32(at);
        sum.ShouldBe(0xB1B0AFBA);
    }

    [NeedsFact("noto")]
    public void Chains_fall_back_by_class_of_character()
    {
        var font = SharedFonts.Library.Resolver.Resolve(new FontChain(["No such font", "Noto Sans CJK SC"], ["Noto Serif CJK SC"]), bold: false);

        font.Lookup('中', asEastAsian: true).Face!.Name.ShouldBe("NotoSansCJKsc-Regular");
        font.Lookup('1', asEastAsian: false).Face!.Name.ShouldBe("NotoSerifCJKsc-Regular");
        font.Lookup(0xE000, asEastAsian: true).Face.ShouldBeNull();
    }

    [Fact]
    public void Bold_without_a_bold_face_is_thickened()
    {
        var source = new FixedWidthFonts(hasBold: false);
        var font = new FontResolver(source).Resolve(new FontChain("Fixed"), bold: true);

        font.NeedsSyntheticWeight(font.First!).ShouldBeTrue();
    }

    [Fact]
    public void A_damaged_file_among_the_fonts_is_passed_over()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "broken.ttf"), [0, 1, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0]);
            File.WriteAllText(Path.Combine(folder.FullName, "note.otf"), "no font");

            FontLibrary.Open([folder.FullName], withSystemFonts: false).FaceNames.ShouldBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static OpenTypeFace Find(string name, bool bold = false) => (OpenTypeFace)((IFontSource)SharedFonts.Library).Find(name, bold)!;

    private static List<int> Operators(ReadOnlySpan<byte> code)
    {
        var found = new List<int>();
        for (var at = 0; at < code.Length;)
        {
            int b = code[at];
            if (b == 28) at += 3;
            else if (b == 255) at += 5;
            else if (b >= 247) at += 2;
            else if (b >= 32) at++;
            else
            {
                found.Add(b);
                at += b == 12 ? 2 : 1;
            }
        }

        return found;
    }
}
