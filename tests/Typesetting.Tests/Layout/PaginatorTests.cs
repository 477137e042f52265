using FsCheck;
using FsCheck.Fluent;
using Typesetting.Boxes;
using Typesetting.Layout;
using Typesetting.Tests.Support;
using Typesetting.Text;

namespace Typesetting.Tests.Layout;

public class PaginatorTests
{
    [Fact]
    public void Contents_show_the_pages_their_entries_are_on()
    {
        var levels = new[] { new ContentsLevelStyle(Lay.Ten, Lay.Plain) };
        var contents = new ContentsBox([new ContentsEntry("甲", 1, "a"), new ContentsEntry("乙", 1, "b")], levels, ".");
        var document = Lay.Out(
            new Section(Lay.Page(100, 40), [contents]) { Numbering = PageNumbering.None },
            new Section(Lay.Page(100, 40), [new AnchorBox("a", Lay.P("甲")), Lay.Lines(5), new AnchorBox("b", Lay.P("乙"))]) { Numbering = new PageNumbering { Start = 1 } });

        Lay.PageTexts(document)[0].ShouldBe("甲\t1/乙\t2");
        document.Map.TryFind("b", out var place).ShouldBeTrue();
        place.ShouldBe(new PageLocation(2, "2", 20));
        document.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Contents_that_push_their_own_targets_settle()
    {
        // Nine entries take the first page; all anchors move one page on in the second round.
        var entries = Enumerable.Range(1, 9).Select(i => new ContentsEntry($"节{i}", 1, $"s{i}")).ToList();
        var contents = new ContentsBox(entries, [new ContentsLevelStyle(Lay.Ten, Lay.Plain)], null);
        Box[] body = [contents, .. entries.Select(entry => new AnchorBox(entry.Anchor, Lay.P(entry.Text)))];

        var document = Lay.Out(Lay.Page(100, 50), body);

        Lay.PageTexts(document)[0].ShouldBe("节1\t2/节2\t3/节3\t3/节4\t3/节5\t3");
        document.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Pages_that_never_settle_are_told()
    {
        // While "b" is thought to be on page 10 or later the reference is two lines high, which keeps "b" on page 9 … and so on.
        PageSetup page = Lay.Page(25, 20);
        Box[] boxes =
        [
            .. Enumerable.Range(0, 8).SelectMany(_ => new Box[] { Lay.P("x"), new PageBreakBox() }),
            new ParagraphBox([new TextRun("甲"), new PageReference("b")], Lay.Ten, Lay.Plain),
            new UnsettledBox("b"),
        ];

        var document = Lay.Out(page, boxes);

        document.Diagnostics.ShouldContain(found => found.Code == DiagnosticCodes.PagesNotSettled);
    }

    [Fact]
    public void Printed_numbers_are_those_of_the_pages_whatever_the_document()
    {
        var lines = Gen.Choose(1, 7).ArrayOf().Where(all => all.Length is > 0 and < 40);
        Prop.ForAll(lines.ToArbitrary(), all =>
        {
            var entries = all.Select((_, i) => new ContentsEntry($"e{i}", 1, $"a{i}")).ToArray();
            var body = all.SelectMany((count, i) => new Box[] { new KeepWithNextBox(new AnchorBox($"a{i}", Lay.P($"h{i}"))), Lay.Lines(count) });
            var document = Lay.Out(Lay.Page(100, 80), [new ContentsBox(entries, [new ContentsLevelStyle(Lay.Ten, Lay.Plain)]), .. body]);
            var pages = Lay.PageTexts(document);
            return document.Diagnostics.Count == 0 && all.Select((_, i) => i).All(i =>
            {
                var standsOn = Array.FindIndex(pages, page => page.Split('/').Contains($"h{i}")) + 1;
                return pages.Any(page => page.Split('/').Contains($"e{i}\t{standsOn}")) && document.Map.TryFind($"a{i}", out var place) && place.PageIndex == standsOn - 1;
            });
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Numbers_are_hidden_restarted_and_written_as_asked()
    {
        var footer = new PageFurniture(new ParagraphBox([new TextRun("- "), new PageNumber(), new TextRun(" -")], Lay.Ten, Lay.Plain), 5)
        {
            Even = new ParagraphBox([new TextRun("even "), new PageNumber()], Lay.Ten, Lay.Plain),
        };
        var page = new PageSetup { Width = 100, Height = 60, Margins = new Margins(10, 10, 20, 10), Footer = footer };
        var document = Lay.Out(
            new Section(page, [Lay.P("cover")]) { Numbering = PageNumbering.None },
            new Section(page, [Lay.P("contents")]) { Numbering = new PageNumbering { Start = 4, Format = NumberFormat.LowerRoman } },
            new Section(page, [Lay.Lines(4)]) { Numbering = new PageNumbering { Start = 1 } },
            new Section(page, [Lay.P("more")]));

        document.Pages.Select(p => p.Label).ShouldBe(["", "iv", "1", "2", "3"]);
        document.Pages[0].ToString().ShouldNotContain("edge");
        document.Pages[1].ToString().ShouldContain("edge 10.0 45.0 10 | even iv");
        document.Pages[2].ToString().ShouldContain("edge 10.0 45.0 10 | - 1 -");
        document.Pages[3].ToString().ShouldContain("even 2");
    }

    [Fact]
    public void A_landscape_page_wears_its_number_where_an_upright_one_does()
    {
        var footer = new PageFurniture(new ParagraphBox([new PageNumber()], Lay.Ten, Lay.Plain with { Alignment = TextAlignment.Right }), 5);
        var page = new PageSetup { Width = 300, Height = 200, Margins = new Margins(20, 40, 30, 50), Footer = footer, FurnitureAsOnUprightPage = true };

        var dump = Lay.Out(page, Lay.P("x")).Dump();

        // The upright page is 200 by 300; its left margin is the landscape page's upper one, its lower the left one.
        dump.ShouldContain("turned 165.0 255.0 10 | 1");
    }

    [Fact]
    public void Links_to_nowhere_are_told()
    {
        var document = Lay.Out(Lay.Page(100, 40), new ParagraphBox([new TextRun("见", null, new AnchorTarget("none"))], Lay.Ten, Lay.Plain));

        document.Diagnostics.Single().Code.ShouldBe(DiagnosticCodes.UnknownAnchor);
        document.Diagnostics.Single().Subject.ShouldBe("none");
    }

    [Fact]
    public void A_character_no_font_has_is_named_with_its_place()
    {
        var document = Lay.OutWith(new FixedWidthFonts(missing: "硚"), new Section(Lay.Page(100, 40), [new ParagraphBox("武汉市硚口区", Lay.Ten, Lay.Plain) { Source = "cover" }]));

        var found = document.Diagnostics.Single();
        found.Code.ShouldBe(DiagnosticCodes.MissingGlyph);
        found.Subject.ShouldBe("硚 (U+785A)");
        found.Place.ShouldBe("cover, “武汉市硚口区”");
    }

    [Fact]
    public void A_style_without_any_font_is_told_with_what_to_install()
    {
        var fonts = new FixedWidthFonts();
        var document = Typesetter.LayOut(
            new TypesetDocument
            {
                Information = new DocumentInformation { Title = "t", Created = DateTimeOffset.UnixEpoch },
                Fonts = new Dictionary<string, Typesetting.Fonts.FontChain> { ["fixed"] = new("No such font") },
                Sections = [new Section(Lay.Page(100, 40), [Lay.P("甲")])],
            },
            fonts,
            new Typesetting.Fonts.FontResolver(fonts));

        var found = document.Diagnostics.Single();
        found.Code.ShouldBe(DiagnosticCodes.NoFont);
        found.Severity.ShouldBe(DiagnosticSeverity.Error);
        found.Hint.ShouldContain("fonts-noto-cjk");
    }

    /// <summary>Flees: it asks for a page break unless it was thought to be on a later page.</summary>
    private sealed class UnsettledBox(string anchor) : Box
    {
        internal override bool IsDynamic => true;

        internal override LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume)
        {
            var wasLate = context.Map.TryFind(anchor, out var place) && place.PageIndex >= 9;
            if (!wasLate && !space.IsFresh) return LayoutResult.DoesNotFit("it flees");
            return LayoutResult.All(new GroupFragment(0, 5, []) { Anchor = anchor });
        }

        internal override WidthNeed Widths(LayoutContext context) => default;
    }
}
