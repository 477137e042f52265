using Typesetting.Boxes;
using Typesetting.Layout;
using Typesetting.Tests.Gallery;
using Typesetting.Tests.Support;
using Typesetting.Text;

namespace Typesetting.Tests.Pdf;

public class OddTextTests
{
    [NeedsFact("noto", "wenkai", "qpdf")]
    public void Text_of_any_kind_is_set_or_told()
    {
        string[] texts = ["", "\n", "\r\n甲\t乙\u0007", "\uD800", "😀🏛", "\uE000私用", "()\\%<>[]{}/", "ａｂｃ１２３", "שלום", new string('字', 500), new string('9', 200), "\u200B\uFEFF甲"];
        var boxes = texts.Select(text => (Box)new ParagraphBox(
            [new TextRun(text, null, new UriTarget("https://例.example/?a=(b)")), new LeaderTab("…"), new PageReference("end")], GalleryDocument.Body, GalleryDocument.BodyLines));
        var document = Typesetter.LayOut(
            GalleryDocument.Build() with { Sections = [new Section(GalleryDocument.Upright, [.. boxes, new AnchorBox("end", GalleryDocument.Title("(终)"), new Bookmark("(终\\)", 1))])] },
            SharedFonts.Library);

        document.Diagnostics.ShouldContain(found => found.Code == DiagnosticCodes.MissingGlyph && found.Subject.StartsWith("😀"));
        var (exit, output) = External.With(GalleryTests.Write(document), path => External.Run("qpdf", "--check", path));
        exit.ShouldBe(0, output);
    }

    [NeedsFact("noto", "wenkai", "qpdf")]
    public void A_document_without_text_is_still_a_file()
    {
        var document = Typesetter.LayOut(GalleryDocument.Build() with { Sections = [new Section(new PageSetup(), [])] }, SharedFonts.Library);

        document.Pages.Count.ShouldBe(1);
        External.With(GalleryTests.Write(document), path => External.Run("qpdf", "--check", path)).ExitCode.ShouldBe(0);
    }
}
