using System.Text;
using System.Text.RegularExpressions;
using Typesetting.Fonts;
using Typesetting.Tests.Support;

namespace Typesetting.Tests.Pdf;

/// <summary>One test per clause of PDF/A-2a and PDF/UA-1 that a file like ours can break; docs/pdf-conformance.md lists them.</summary>
public class ConformanceTests
{
    private static PdfReading Pdf => GalleryFile.Reading;

    [NeedsFact("noto", "wenkai")]
    public void Header_and_trailer_are_as_archives_want_them()
    {
        Pdf.Text.ShouldStartWith("%PDF-1.7\n%");
        Pdf.File.Skip(10).Take(4).ShouldAllBe(b => b > 127);
        Pdf.Trailer.ShouldMatch(@"/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]");
        Pdf.Trailer.ShouldNotContain("/Encrypt");
        Pdf.Text.ShouldEndWith("%%EOF\n");
    }

    [NeedsFact("noto", "wenkai")]
    public void The_catalogue_names_language_structure_and_title_display()
    {
        Pdf.Catalog.ShouldContain("/Lang(zh-CN)");
        Pdf.Catalog.ShouldContain("/MarkInfo<</Marked true>>");
        Pdf.Catalog.ShouldContain("/ViewerPreferences<</DisplayDocTitle true>>");
        foreach (var forbidden in (string[])["/OpenAction", "/AA", "/AcroForm", "/OCProperties", "/Names", "/Perms"]) Pdf.Catalog.ShouldNotContain(forbidden);
    }

    [NeedsFact("noto", "wenkai")]
    public void Metadata_say_what_the_information_dictionary_says()
    {
        var id = Pdf.Reference(Pdf.Catalog, "/Metadata");
        Pdf[id].ShouldContain("/Type/Metadata/Subtype/XML");
        Pdf[id].ShouldNotContain("/Filter");
        var xmp = Encoding.UTF8.GetString(Pdf.Stream(id));
        xmp.ShouldContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
        xmp.ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
        xmp.ShouldContain("<pdfaProperty:name>part</pdfaProperty:name>");
        xmp.ShouldContain("排版示例（二〇二一年度）");
        xmp.ShouldContain("<xmp:CreateDate>2022-09-01T08:00:00+08:00</xmp:CreateDate>");
        System.Xml.Linq.XDocument.Parse(xmp.Trim('\uFEFF')).Root!.Name.LocalName.ShouldBe("xmpmeta");
        var information = Pdf[Pdf.Reference(Pdf.Trailer, "/Info")];
        information.ShouldContain("/CreationDate(D:20220901080000+08'00')");
        information.ShouldContain("/ModDate(D:20220901080000+08'00')");
    }

    [NeedsFact("noto", "wenkai")]
    public void Colours_are_those_of_the_output_intent()
    {
        Pdf.Catalog.ShouldContain("/S/GTS_PDFA1");
        var profile = Pdf.Stream(Pdf.Reference(Pdf.Catalog, "/DestOutputProfile")).AsSpan();
        ((ReadOnlySpan<byte>)profile).U32(0).ShouldBe((uint)profile.Length);
        Encoding.ASCII.GetString(profile.Slice(12, 12)).ShouldBe("mntrRGB XYZ ");
        Encoding.ASCII.GetString(profile.Slice(36, 4)).ShouldBe("acsp");
        foreach (var content in Contents()) content.Operators.ShouldNotContain(op => op == "k" || op == "K" || op == "cs" || op == "sh" || op == "gs");
        Pdf.With("/ExtGState").ShouldBeEmpty();
        Pdf.With("/SMask").ShouldBeEmpty();
        Pdf.With("/Group").ShouldBeEmpty();
    }

    [NeedsFact("noto", "wenkai")]
    public void Fonts_are_embedded_subsets_with_a_map_to_characters()
    {
        var fonts = Pdf.With("/Subtype/Type0").ToList();
        fonts.Count.ShouldBeGreaterThan(4);
        foreach (var (_, font) in fonts)
        {
            font.ShouldContain("/Encoding/Identity-H");
            font.ShouldMatch(@"/BaseFont/[A-Z]{6}\+");
            Encoding.ASCII.GetString(Pdf.Stream(Pdf.Reference(font, "/ToUnicode"))).ShouldContain("beginbfchar");
            var descendant = Pdf[Pdf.References(font, "/DescendantFonts").Single()];
            var descriptor = Pdf[Pdf.Reference(descendant, "/FontDescriptor")];
            descriptor.ShouldMatch("/FontFile[23] ");
            if (descendant.Contains("CIDFontType2")) descendant.ShouldContain("/CIDToGIDMap/Identity");
        }
    }

    [NeedsFact("noto", "wenkai")]
    public void No_text_shows_a_missing_glyph()
    {
        foreach (var content in Contents()) content.Text.ShouldNotContain("(\0\0");
    }

    [NeedsFact("noto", "wenkai")]
    public void All_content_is_marked_and_every_mark_has_its_element()
    {
        var parents = Pdf[Pdf.Reference(Pdf[Pdf.Reference(Pdf.Catalog, "/StructTreeRoot")], "/ParentTree")];
        foreach (var page in Pages())
        {
            var content = ContentOf(page);
            var depth = 0;
            foreach (var op in content.Operators)
            {
                if (op is "BDC" or "BMC") depth++;
                if (op == "EMC") depth--;
                if (op is "TJ" or "f" or "S" or "B") depth.ShouldBe(1, "all that paints stands in exactly one marked sequence");
            }

            depth.ShouldBe(0);
            var key = PdfReading.Number(Regex.Match(page, @"/StructParents (\d+)").Groups[1].Value);
            var elements = Regex.Match(parents, $@"(?:\[|\]){key}\[((?:\d+ 0 R )*)\]").Groups[1].Value;
            var marks = Regex.Matches(content.Text, @"/MCID (\d+)").Select(match => PdfReading.Number(match.Groups[1].Value)).ToList();
            marks.ShouldBe(Enumerable.Range(0, marks.Count));
            Regex.Matches(elements, @"\d+ 0 R").Count.ShouldBe(marks.Count);
        }
    }

    [NeedsFact("noto", "wenkai")]
    public void Every_element_is_reached_from_the_root_and_names_its_parent()
    {
        var root = Pdf.Reference(Pdf.Catalog, "/StructTreeRoot");
        var seen = 0;
        Visit(Pdf.Reference(Pdf[root], "/K"), root);
        seen.ShouldBe(Pdf.Objects.Values.Count(value => Regex.IsMatch(value, @"^<</S/\w+/P ")));

        void Visit(int id, int parent)
        {
            seen++;
            Pdf[id].ShouldContain($"/P {parent} 0 R");
            foreach (Match kid in Regex.Matches(Regex.Match(Pdf[id], @"/K\[(.*?)\](?:/|>)").Groups[1].Value.Replace("/Obj ", "/Obj-").Replace("/Pg ", "/Pg-"), @"(?<![-\d])(\d+) 0 R"))
                Visit(PdfReading.Number(kid.Groups[1].Value), id);
        }
    }

    [NeedsFact("noto", "wenkai")]
    public void Headings_start_at_one_and_skip_no_level()
    {
        var levels = Elements().Where(type => Regex.IsMatch(type, "^H[1-6]$")).Select(type => type[1] - '0').ToList();

        levels[0].ShouldBe(1);
        for (var i = 1; i < levels.Count; i++) levels[i].ShouldBeLessThanOrEqualTo(levels[i - 1] + 1);
    }

    [NeedsFact("noto", "wenkai")]
    public void Tables_consist_of_rows_of_cells_and_heads_say_what_they_head()
    {
        foreach (var (_, head) in Pdf.With("<</S/TH/")) head.ShouldMatch("/Scope/(Column|Row)");
        foreach (var (_, table) in Pdf.With("<</S/Table/"))
        {
            Regex.Matches(table, @"(\d+) 0 R").Select(match => Pdf[PdfReading.Number(match.Groups[1].Value)])
                .Where(kid => kid.StartsWith("<</S/", StringComparison.Ordinal) && !kid.StartsWith("<</S/Document", StringComparison.Ordinal))
                .ShouldAllBe(kid => Regex.IsMatch(kid, "^<</S/(TR|Caption)/"));
        }

        foreach (var (_, row) in Pdf.With("<</S/TR/"))
            Kids(row).ShouldAllBe(kid => Regex.IsMatch(kid, "^<</S/(TH|TD)/"));
    }

    [NeedsFact("noto", "wenkai")]
    public void Tables_have_as_many_cells_in_every_row_once_spans_are_counted()
    {
        foreach (var (_, table) in Pdf.With("<</S/Table/"))
        {
            var rows = Kids(table).Where(kid => kid.StartsWith("<</S/TR/", StringComparison.Ordinal)).Select(row => Kids(row).ToList()).ToList();
            var open = new List<int>();
            foreach (var row in rows)
            {
                var reaching = open.Count;
                open = open.Select(left => left - 1).Where(left => left > 0).ToList();
                var width = reaching;
                foreach (var cell in row)
                {
                    var across = Span(cell, "ColSpan");
                    width += across;
                    if (Span(cell, "RowSpan") is > 1 and var down) open.AddRange(Enumerable.Repeat(down - 1, across));
                }

                width.ShouldBe(rows[0].Sum(cell => Span(cell, "ColSpan")));
            }
        }
    }

    [NeedsFact("noto", "wenkai")]
    public void Figures_have_words_and_a_place()
    {
        var figures = Pdf.With("<</S/Figure/").ToList();
        figures.Count.ShouldBe(7);
        figures.ShouldAllBe(figure => figure.Value.Contains("/Alt(") && figure.Value.Contains("/BBox["));
    }

    [NeedsFact("noto", "wenkai")]
    public void Links_print_are_described_and_belong_to_the_structure()
    {
        var links = Pdf.With("/Subtype/Link").ToList();
        links.Count.ShouldBeGreaterThan(8);
        foreach (var (id, link) in links)
        {
            link.ShouldContain("/F 4");
            link.ShouldContain("/Contents(");
            link.ShouldMatch(@"/StructParent \d+");
            Pdf.With("<</S/Link/").Count(element => element.Value.Contains($"/Obj {id} 0 R")).ShouldBe(1);
        }

        foreach (var page in Pages()) page.ShouldContain("/Tabs/S");
    }

    [NeedsFact("noto", "wenkai")]
    public void Notes_have_identifiers_found_from_the_root()
    {
        var notes = Pdf.With("<</S/Note/").ToList();
        notes.ShouldNotBeEmpty();
        notes.ShouldAllBe(note => note.Value.Contains("/ID(note"));
        Pdf[Pdf.Reference(Pdf.Catalog, "/StructTreeRoot")].ShouldContain("/IDTree ");
    }

    [NeedsFact("noto", "wenkai")]
    public void Bookmarks_and_page_labels_follow_the_document()
    {
        Pdf[Pdf.Reference(Pdf.Catalog, "/Outlines")].ShouldContain("/Count 4");
        Pdf.Catalog.ShouldContain("/PageLabels <</Nums[0<<>>1<</S/r/St 1>>2<</S/D/St 1>>]>>");
    }

    [NeedsFact("noto", "wenkai", "qpdf")]
    public void A_checker_finds_no_fault_in_the_syntax()
    {
        var (exit, output) = External.With(GalleryFile.Bytes, path => External.Run("qpdf", "--check", path));

        exit.ShouldBe(0, output);
    }

    private static int Span(string cell, string name) =>
        Regex.Match(cell, $@"/{name} (\d+)") is { Success: true } match ? PdfReading.Number(match.Groups[1].Value) : 1;

    private static IEnumerable<string> Kids(string element) =>
        Regex.Matches(Regex.Match(element, @"/K\[(.*?)\]").Groups[1].Value, @"(\d+) 0 R").Select(match => Pdf[PdfReading.Number(match.Groups[1].Value)]);

    private static IEnumerable<string> Elements()
    {
        return Walk(Pdf.Reference(Pdf[Pdf.Reference(Pdf.Catalog, "/StructTreeRoot")], "/K"));

        static IEnumerable<string> Walk(int id)
        {
            yield return Regex.Match(Pdf[id], @"^<</S/(\w+)").Groups[1].Value;
            foreach (Match kid in Regex.Matches(Regex.Match(Pdf[id], @"/K\[(.*?)\](?:/|>)").Groups[1].Value.Replace("/Obj ", "/Obj-").Replace("/Pg ", "/Pg-"), @"(?<![-\d])(\d+) 0 R"))
            {
                foreach (var type in Walk(PdfReading.Number(kid.Groups[1].Value))) yield return type;
            }
        }
    }

    private static List<string> Pages() =>
        Pdf.References(Pdf[Pdf.Reference(Pdf.Catalog, "/Pages")], "/Kids").Select(id => Pdf[id]).ToList();

    private static IEnumerable<PageContent> Contents() => Pages().Select(ContentOf);

    private static PageContent ContentOf(string page)
    {
        var text = Encoding.Latin1.GetString(Pdf.Stream(Pdf.Reference(page, "/Contents")));
        // Strings may hold any bytes: they go before operators are looked for.
        var bare = Regex.Replace(text, @"\((?:\\.|[^\\)])*\)", "()", RegexOptions.Singleline);
        return new PageContent(text, Regex.Matches(bare, @"(?<![/\w])[A-Za-z]+\*?(?=\s)").Select(match => match.Value).ToList());
    }

    private sealed record PageContent(string Text, List<string> Operators);
}
