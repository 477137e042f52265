using System.Text;
using Typesetting.Drawing;
using Typesetting.Pdf;

namespace Typesetting.Tests.Pdf;

public class RuleTests
{
    [Theory]
    [InlineData(10, 19.75, 80, 0.5, ".5 w\n10 80 m 90 80 l S\n")] // across
    [InlineData(9.5, 20, 1, 30, "10 80 m 10 50 l S\n")] // down; a width of 1 is there from the start
    [InlineData(10, 20, 80, 30, "10 50 80 30 re f\n")] // an area
    public void Lines_are_strokes_and_areas_are_filled(double x, double y, double width, double height, string expected)
    {
        var content = new ContentStream(100);

        content.Rule(x, y, width, height, Color.Black);

        Encoding.ASCII.GetString(content.Written).ShouldBe(expected);
    }
}
