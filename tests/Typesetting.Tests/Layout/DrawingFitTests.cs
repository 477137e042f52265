using Typesetting.Boxes;
using Typesetting.Drawing;
using Typesetting.Tests.Support;

namespace Typesetting.Tests.Layout;

/// <summary>How drawings give way so that pages are filled.</summary>
public class DrawingFitTests
{
    // Labels, names and the air around them take 31 points besides the plot.
    private static readonly ChartStyle Style = new() { Text = Lay.Ten, PlotHeight = 100 };

    [Theory]
    [InlineData(181, 1, 131)] // room for all
    [InlineData(170, 1, 116)] // a step larger would be 121
    [InlineData(151, 1, 101)] // as small as it may become
    [InlineData(145, 2, 131)] // too little: it moves on, and is as large as it was meant to be
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
        var document = Lay.Out(Lay.Page(400, 240), first, new KeepWithNextBox(Lay.P("heading")), new KeepWithNextBox(second), Lay.P("caption"), Lay.Lines(9));

        Lay.PageTexts(document)[0].ShouldContain("heading/caption");
        document.HeightOf(first).ShouldBe(document.HeightOf(second));
        document.HeightOf(first)!.Value.ShouldBe(106, 0.01);
    }

    [Fact]
    public void A_caption_that_finds_no_room_moves_on_with_its_drawing()
    {
        var chart = Chart();
        var document = Lay.Out(Lay.Page(400, 155), Lay.Lines(5), new KeepWithNextBox(chart), Lay.P("caption"));

        document.Pages.Count.ShouldBe(2);
        document.HeightOf(chart)!.Value.ShouldBe(131, 0.01);
    }

    private static DrawingBox Chart() => new(new ColumnChart(["甲"], [new ChartSeries("", [1], ["1"])], Style), "图");
}
