using System.Text.RegularExpressions;
using Typesetting.Tests.Gallery;
using Typesetting.Tests.Support;

namespace Typesetting.Tests.Pdf;

public class ExtractionTests
{
    private static readonly Lazy<string> Plain = new(() => External.With(GalleryFile.Bytes, path => External.Run("pdftotext", path, "-").Output));

    [NeedsFact("noto", "wenkai", "pdftotext")]
    public void Figures_come_out_unbroken()
    {
        foreach (var figure in (string[])["157.11万元", "11.3%", "1,234.56平方米", "105.1％", "2021年度", "占0.0%"]) Plain.Value.ShouldContain(figure);
        Regex.Matches(Plain.Value, @"\d +(万元|%|年|平方米|人)").ShouldBeEmpty();
    }

    [NeedsFact("noto", "wenkai", "pdftotext")]
    public void Table_rows_come_out_cell_by_cell()
    {
        var raw = External.With(GalleryFile.Bytes, path => External.Run("pdftotext", "-raw", path, "-").Output);

        raw.ReplaceLineEndings(" ").ShouldContain("2050201 学前教育 713.02 681.17 0.00 29.40 12.95 2.45");
    }

    [NeedsFact("noto", "wenkai", "pdfinfo")]
    public void The_structure_gives_the_text_in_reading_order()
    {
        // A short document: the tool reads each page anew for every element on it.
        var brief = GalleryDocument.Build() with { Sections = [GalleryDocument.Build().Sections[0], new Section(GalleryDocument.Upright, [.. GalleryText.Boxes().Take(5)])] };
        var bytes = GalleryTests.Write(Typesetter.LayOut(brief, SharedFonts.Library));
        var text = External.With(bytes, path => External.Run("pdfinfo", "-struct-text", path).Output);

        var order = new[] { "排版示例", "H1", "一、正文", "H2", "禁则与标点", "157.11万元", "11.3%", "1,234.56平方米", "H3" };
        var at = 0;
        foreach (var piece in order)
        {
            at = text.IndexOf(piece, at, StringComparison.Ordinal);
            at.ShouldBeGreaterThanOrEqualTo(0, piece);
        }
    }

    [NeedsFact("noto", "wenkai", "pdffonts")]
    public void All_fonts_are_embedded_subsets()
    {
        var rows = External.With(GalleryFile.Bytes, path => External.Run("pdffonts", path).Output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);

        rows.ShouldAllBe(row => Regex.IsMatch(row, @"yes yes yes\s+\d+\s+0"));
    }

    [NeedsFact("noto", "wenkai", "pdftoppm")]
    public void Pages_are_drawn_without_complaint()
    {
        var (exit, output) = External.With(GalleryFile.Bytes, path => External.Run("pdftoppm", "-r", "20", "-f", "3", "-l", "4", path, Path.ChangeExtension(path, null)));

        exit.ShouldBe(0);
        output.ShouldBeEmpty();
    }
}
