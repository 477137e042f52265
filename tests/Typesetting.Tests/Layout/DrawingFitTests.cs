using Typesetting.Boxes;
using Typesetting.Drawing;
using Typesetting.Tests.Support;

namespace Typesetting.Tests.Layout;

/// <summary>How drawings give way so that pages are filled.</summary>
public class DrawingFitTests
{
    // Labels, names and the air around them take 34 points besides the plot.
    private static readonly ChartStyle Style = new() { Text = Lay.Ten, PlotHeight = 100 };

    [Theory]
    [InlineData(184, 1, 134)] // room for all
    [InlineData(173, 1, 119)] // a step larger would be 124
    [InlineData(154, 1, 104)] // as small as it may become
    [InlineData(148, 2, 134)] // too little: it moves on, and is as large as it was meant to be
    public void A_drawing_shrinks_rather_than_leave_a_gap(double height, int pages, double drawn)
    {
        var chart = Chart();
        var document = Lay.Out(Lay.Page(400, height), Lay.Lines(5), chart);

        document.Pages.Count.ShouldBe(pages);
        document.HeightOf(chart)!.Value.ShouldBe(drawn, 0.01);
    }

    [Fact]
    public void Drawings_of_a_page_shrink_alike_with_what_stands_below_them()
    {
        DrawingBox first = Chart(), second = Chart();
        var document = Lay.Out(Lay.Page(400, 246), first, new KeepWithNextBox(Lay.P("heading")), new KeepWithNextBox(second), Lay.P("caption"), Lay.Lines(9));

        Lay.PageTexts(document)[0].ShouldContain("heading/caption");
        document.HeightOf(first).ShouldBe(document.HeightOf(second));
        document.HeightOf(first)!.Value.ShouldBe(109, 0.01);
    }

    [Fact]
    public void A_caption_that_finds_no_room_moves_on_with_its_drawing()
    {
        var chart = Chart();
        var document = Lay.Out(Lay.Page(400, 158), Lay.Lines(5), new KeepWithNextBox(chart), Lay.P("caption"));

        document.Pages.Count.ShouldBe(2);
        document.HeightOf(chart)!.Value.ShouldBe(134, 0.01);
    }

    private static DrawingBox Chart() => new(new ColumnChart(["甲"], [new ChartSeries("", [1], ["1"])], Style), "图");
}
