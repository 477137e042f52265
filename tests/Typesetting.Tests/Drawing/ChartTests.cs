using FsCheck;
using FsCheck.Fluent;
using Typesetting.Drawing;
using Typesetting.Tests.Support;

namespace Typesetting.Tests.Drawing;

public class ChartTests
{
    private static readonly ChartStyle Style = new() { Text = Lay.Ten with { Size = 9 }, PlotHeight = 150 };

    [Theory]
    [InlineData(157.11, 141.16)]
    [InlineData(100, 100)] // equal
    [InlineData(1000000, 1)] // one a million times the other
    [InlineData(-30, 12)]
    [InlineData(-5, -5)]
    [InlineData(0, 0)]
    public void Columns_bear_awkward_values(double first, double second)
    {
        var content = Columns(["甲", "乙"], [first, second], [second, first]);

        NoLabelsMeet(content);
        Inside(content);
    }

    [Fact]
    public void Ten_groups_of_long_labels_do_not_overlap()
    {
        var values = Enumerable.Range(1, 10).Select(i => 123456.78 * i).ToArray();

        NoLabelsMeet(Columns([.. values.Select((_, i) => $"类别{i}")], values, [.. values.Reverse()]));
    }

    [Fact]
    public void A_small_column_s_label_stands_on_it_though_its_neighbour_is_tall()
    {
        var content = Columns(["甲", "乙"], [1, 2], [1000000, 1000000]);

        var small = content.Commands.OfType<TextCommand>().Single(text => text.Line.Content() == "1.00");
        // The axis lies a line of labels and the plot below the top.
        (small.Y + small.Line.Height).ShouldBe(11.25 + 2 + 150 - 0.25 - 0.75 - 2, 0.01);
        content.Commands.OfType<PathCommand>().ShouldAllBe(path => path.Fill != null, "no leaders");
    }

    [Fact]
    public void Columns_end_at_the_edges_of_the_axis()
    {
        var shapes = Columns(["甲", "乙"], [100, -40], [0.001, -0.001]).Commands.OfType<PathCommand>().ToList();
        var axis = shapes.Single(shape => shape.Stroke is null && shape.Fill != Color.White);
        double top = Ys(axis).Min(), bottom = Ys(axis).Max();

        // Outlines lie within their columns.
        foreach (var column in shapes.Where(shape => shape.Stroke is not null && shape.Fill is not null).Take(4))
            (Ys(column).Max() + column.StrokeWidth / 2 <= top + 0.001 || Ys(column).Min() - column.StrokeWidth / 2 >= bottom - 0.001).ShouldBeTrue();
        static IEnumerable<double> Ys(PathCommand path) => path.Steps.Where(step => step.Kind != PathStepKind.Close).Select(step => step.Y);
    }

    [Fact]
    public void Labels_keep_clear_of_each_other_and_of_other_columns()
    {
        var content = new ColumnChart(
            [.. Enumerable.Range(1, 10).Select(i => $"类别{i}")],
            [Series("上年", i => 12345.67 * i), Series("本年", _ => 98765.43)],
            Style).Compose(420, 1, Lay.Context());
        var labels = content.Commands.OfType<TextCommand>().Take(20).ToList();
        var columns = content.Commands.OfType<PathCommand>().Where(path => path.Stroke is not null).Take(20).Select(Box).ToList();

        for (var i = 0; i < labels.Count; i++)
        {
            var label = labels[i].Box;
            var around = label with { Left = label.Left - 1.99, Right = label.Right + 1.99 };
            for (var k = 0; k < labels.Count; k++)
            {
                if (k / 2 + 10 * (k % 2) != i) around.Meets(columns[k]).ShouldBeFalse($"{labels[i].Line.Content()} and column {k}");
            }
        }

        static ChartSeries Series(string name, Func<int, double> value) =>
            new(name, [.. Enumerable.Range(1, 10).Select(value)], [.. Enumerable.Range(1, 10).Select(i => value(i).ToString("0.00"))]);
        static LabelBox Box(PathCommand path) => new(path.Steps[0].X, path.Steps[0].Y, path.Steps[2].X, path.Steps[2].Y);
    }

    [Fact]
    public void Labels_and_names_are_of_one_size()
    {
        var values = Enumerable.Range(1, 6).Select(i => 12345.67 * i).ToArray();
        var content = Columns([.. values.Select((_, i) => $"类别{i}")], values, [.. values.Reverse()]);

        content.Commands.OfType<TextCommand>().Select(text => text.Line.Text.FontSize).Distinct().ShouldHaveSingleItem().ShouldBeLessThan(9);
    }

    [Fact]
    public void Labels_that_would_meet_stand_on_two_levels_near_their_columns()
    {
        var content = new ColumnChart(
            ["一", "二", "三", "四", "五", "六", "七", "八"],
            [new ChartSeries("", [.. Enumerable.Repeat(5.0, 8)], [.. Enumerable.Repeat("123,456,789,012", 8)])],
            Style).Compose(420, 1, Lay.Context());
        var labels = content.Commands.OfType<TextCommand>().Take(8).ToList();

        labels.Select(label => (int)(label.Y * 100)).Distinct().Count().ShouldBe(2);
        NoLabelsMeet(content);
        // Others who draw the chart are told: in turn a label at its column and one a line higher.
        var told = content.Labels!;
        (told.Size, told.AreTurned).ShouldBe((labels[0].Line.Text.FontSize, false));
        told.Moves.Select(move => move.Down < -1).ShouldBe(labels.Select(label => label.Y < labels[0].Y - 1));
        told.Above.ShouldBe(labels[0].Y - labels[1].Y + labels[0].Line.Height + 2, 0.01);
        told.Below.ShouldBe(0);
    }

    [Fact]
    public void Labels_that_are_turned_are_told_to_be()
    {
        var content = new ColumnChart(
            [.. Enumerable.Range(1, 12).Select(i => $"{i}")],
            [new ChartSeries("上", [.. Enumerable.Repeat(5.0, 12)], [.. Enumerable.Repeat("12,345.67", 12)]), new ChartSeries("下", [.. Enumerable.Repeat(5.0, 12)], [.. Enumerable.Repeat("12,345.67", 12)])],
            Style).Compose(420, 1, Lay.Context());

        content.Labels!.AreTurned.ShouldBeTrue();
        content.Commands.OfType<TextCommand>().Count(text => text.IsTurned).ShouldBe(24);
        content.Labels.Moves.ShouldAllBe(move => Math.Abs(move.Down) < 0.01);
    }

    [Fact]
    public void Negative_columns_are_labelled_below_and_names_stand_right_under_the_lowest_label()
    {
        var content = new ColumnChart(["甲", "乙"], [new ChartSeries("", [100, -50], ["100", "-50"])], Style).Compose(420, 1, Lay.Context());
        var texts = content.Commands.OfType<TextCommand>().ToDictionary(text => text.Line.Content(), text => text.Y);

        texts["-50"].ShouldBe(11.25 + 2 + 150 + 2, 0.01);
        texts["甲"].ShouldBe(texts["-50"] + 11.25 + 7, 0.01);
    }

    [Fact]
    public void Lines_of_a_slice_s_label_have_one_middle()
    {
        var content = new PieChart([new ChartSlice("乙", 9, "x"), new ChartSlice("社会保障和就业支出甲乙", 1, "10.00万元，10.0%")], Style).Compose(250, 1, Lay.Context());
        var middles = content.Commands.OfType<TextCommand>().Where(text => text.X < 125).Select(text => text.Box.Middle).ToList();

        middles.Count.ShouldBeGreaterThan(1);
        middles.ShouldAllBe(middle => Math.Abs(middle - middles[0]) < 0.01);
    }

    [Fact]
    public void Ten_slices_and_a_sliver_do_not_overlap()
    {
        var slices = Enumerable.Range(1, 10).Select(i => new ChartSlice($"社会保障和就业支出{i}", i == 4 ? 0.1 : 10, "10.00万元，10.0%")).ToArray();
        var content = new PieChart(slices, Style, isRing: true).Compose(420, 1, Lay.Context());

        NoLabelsMeet(content);
        Inside(content);
        content.Commands.OfType<PathCommand>().Count(path => path.Fill is not null).ShouldBe(10);
    }

    [Theory]
    [InlineData(100, 0)]
    [InlineData(60, 40)]
    [InlineData(20, 80)]
    public void A_large_slice_is_labelled_at_the_height_of_the_centre(double first, double second)
    {
        ChartSlice[] slices = second == 0 ? [new("甲", first, "x")] : [new("甲", first, "x"), new("乙", second, "y")];
        var content = new PieChart(slices, Style, isRing: true).Compose(420, 1, Lay.Context());

        content.Commands.OfType<TextCommand>().ShouldAllBe(text => Math.Abs(text.Y + text.Line.Height / 2 - content.Height / 2) < 0.01);
    }

    [Fact]
    public void Two_columns_stand_together_in_the_middle()
    {
        var content = new ColumnChart(["上年", "本年"], [new ChartSeries("", [1, 2], ["1", "2"])], Style).Compose(420, 1, Lay.Context());
        var bars = content.Commands.OfType<PathCommand>().Where(path => path.Fill is not null).Select(path => path.Steps[0].X).ToList();

        (bars[1] - bars[0]).ShouldBe(130, 0.01);
        (bars[0] + bars[1] + 54 * 0.88 - 2 * 0.25).ShouldBe(420, 0.01);
    }

    [Fact]
    public void A_whole_ring_and_an_empty_one_are_drawn()
    {
        Inside(new PieChart([new ChartSlice("全部", 5, "5")], Style, isRing: true).Compose(420, 1, Lay.Context()));
        Inside(new PieChart([new ChartSlice("无", 0, "0")], Style).Compose(420, 1, Lay.Context()));
    }

    [Fact]
    public void Labels_of_any_columns_stand_clear_of_each_other_of_columns_and_of_the_axis()
    {
        var values = Gen.Choose(-1000, 100000).Select(value => value / 10.0).ArrayOf().Where(all => all.Length is > 0 and <= 10);
        Prop.ForAll(values.ToArbitrary(), all =>
        {
            AllClear(Columns([.. all.Select((_, i) => $"第{i}项")], all, [.. all.Reverse()]));
            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(98765.43, 98765.43)] // equal
    [InlineData(12345.67, 98765.43)]
    [InlineData(1, 98765.43)] // next to nothing beside the others
    [InlineData(-12345.67, 98765.43)]
    [InlineData(-98765.43, -98765.43)]
    public void Labels_of_ten_full_groups_stand_at_their_own_columns(double first, double second)
    {
        var content = Columns([.. Enumerable.Range(1, 10).Select(i => $"类别{i}")], [.. Enumerable.Repeat(first, 10)], [.. Enumerable.Repeat(second, 10)]);
        var labels = content.Commands.OfType<TextCommand>().Take(20).ToList();
        var columns = Bars(content);

        AllClear(content);
        labels.ShouldAllBe(label => label.Line.Text.FontSize > 6);
        for (var i = 0; i < 20; i++)
        {
            var column = columns[i];
            Math.Abs(labels[i].Box.Middle - column.Middle).ShouldBeLessThanOrEqualTo(Math.Max(0, (labels[i].Box.Width - column.Width) / 2) + 2.01);
            Math.Min(Math.Abs(column.Top - labels[i].Box.Bottom), Math.Abs(labels[i].Box.Top - column.Bottom))
                .ShouldBeLessThan(2.3 + (labels[i].IsTurned ? 0 : 1.75 * labels[i].Line.Height));
        }
    }

    [Fact]
    public void One_column_a_thousand_times_the_others_leaves_their_labels_at_the_axis()
    {
        var content = new ColumnChart(
            ["甲", "乙", "丙", "丁"], [new ChartSeries("", [5, 5000, 5, -5], ["5.00", "5000.00", "5.00", "-5.00"])], Style).Compose(420, 1, Lay.Context());

        AllClear(content);
        content.Commands.OfType<TextCommand>().Take(4).Select(label => (int)label.Y).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void The_axis_is_as_long_as_its_labels_are_wide()
    {
        var content = new ColumnChart(["甲"], [new ChartSeries("", [5], [new string('9', 40)])], Style).Compose(420, 1, Lay.Context());
        var axis = content.Commands.OfType<PathCommand>().Single(path => path.Stroke is null);
        var label = content.Commands.OfType<TextCommand>().First().Box;

        axis.Steps[0].X.ShouldBe(label.Left, 0.01);
        axis.Steps[1].X.ShouldBe(label.Right, 0.01);
    }

    [Fact]
    public void Leaders_of_any_slices_never_cross()
    {
        var values = Gen.Choose(1, 1000).Select(value => (double)value).ArrayOf().Where(all => all.Length is > 1 and <= 12);
        Prop.ForAll(values.ToArbitrary(), all =>
        {
            LeadersCross(new PieChart([.. all.Select((value, i) => new ChartSlice($"第{i}项", value, "10.00万元，10.0%"))], Style, isRing: true)).ShouldBeFalse();
            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Leaders_of_two_slivers_stay_apart()
    {
        var content = new PieChart([new("甲", 800.81, "x"), new("乙", 12.6, "x"), new("丙", 31.86, "x")], Style, isRing: true).Compose(420, 1, Lay.Context());
        var leaders = Leaders(content).Skip(1).ToList();

        // What begins further down the disc runs below the other all the way.
        var below = leaders.MaxBy(leader => leader[^1].Y)!;
        var above = leaders.MinBy(leader => leader[^1].Y)!;
        var slope = (above[^2].Y - above[1].Y) / (above[^2].X - above[1].X);
        (below[1].Y - (above[1].Y + slope * (below[1].X - above[1].X))).ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Leaders_of_any_slices_leave_the_disc_at_right_angles_and_stay_off_it()
    {
        var values = Gen.Choose(1, 1000).Select(value => (double)value).ArrayOf().Where(all => all.Length is > 1 and <= 12);
        Prop.ForAll(values.ToArbitrary(), all =>
        {
            var content = new PieChart([.. all.Select((value, i) => new ChartSlice($"第{i}项", value, "10.00万元，10.0%"))], Style, isRing: true).Compose(420, 1, Lay.Context());
            double x = 210, y = content.Height / 2, radius = 420 / 6.0;
            foreach (var leader in Leaders(content))
            {
                DistanceTo(leader[0]).ShouldBe(radius, 0.01);
                DistanceTo(leader[1]).ShouldBe(radius + 6, 0.01);
                Math.Sqrt(Math.Pow(leader[1].X - leader[0].X, 2) + Math.Pow(leader[1].Y - leader[0].Y, 2)).ShouldBe(6, 0.01);
                for (var i = 1; i < leader.Count - 1; i++)
                {
                    for (var part = 0.0; part <= 1; part += 0.1)
                        DistanceTo(new PathStep(PathStepKind.Line, leader[i].X + part * (leader[i + 1].X - leader[i].X), leader[i].Y + part * (leader[i + 1].Y - leader[i].Y))).ShouldBeGreaterThan(radius + 2.9);
                }
            }

            return true;
            double DistanceTo(PathStep step) => Math.Sqrt(Math.Pow(step.X - x, 2) + Math.Pow(step.Y - y, 2));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_slice_of_a_thousandth_is_named_clear_of_its_neighbours()
    {
        var content = new PieChart([new("甲", 998, "99.80%"), new("乙", 1, "0.10%"), new("丙", 1, "0.10%")], Style, isRing: true).Compose(420, 1, Lay.Context());

        NoLabelsMeet(content);
        Inside(content);
        Leaders(content).Count.ShouldBe(3);
    }

    [Fact]
    public void A_series_must_fit_its_categories()
    {
        Should.Throw<ArgumentException>(() => new ColumnChart(["甲"], [new ChartSeries("一", [1, 2], ["1", "2"])], Style));
    }

    [Fact]
    public void Fills_differ_in_grey()
    {
        var greys = Style.Fills.Select(fill => 0.299 * fill.Red + 0.587 * fill.Green + 0.114 * fill.Blue).ToList();

        for (var i = 1; i < greys.Count; i++) Math.Abs(greys[i] - greys[i - 1]).ShouldBeGreaterThan(20);
    }

    private static DrawingContent Columns(string[] categories, double[] first, double[] second)
    {
        ChartSeries Series(string name, double[] values) => new(name, values, [.. values.Select(value => value.ToString("#,0.00"))]);
        return new ColumnChart(categories, [Series("上年", first), Series("本年", second)], Style).Compose(420, 1, Lay.Context());
    }

    private static List<LabelBox> Bars(DrawingContent content) => [.. content.Commands.OfType<PathCommand>()
        .Where(path => path is { Fill: not null, Stroke: not null }).Select(Room)];

    private static LabelBox Room(PathCommand path) => new(path.Steps[0].X, path.Steps[0].Y, path.Steps[2].X, path.Steps[2].Y);

    private static void AllClear(DrawingContent content)
    {
        NoLabelsMeet(content);
        Inside(content);
        var shapes = content.Commands.OfType<PathCommand>().Where(path => path.Fill is not null).Select(Room).ToList();
        foreach (var text in content.Commands.OfType<TextCommand>())
            shapes.ShouldAllBe(shape => !shape.Meets(text.Box), text.Line.Content());
    }

    private static void NoLabelsMeet(DrawingContent content)
    {
        var labels = content.Commands.OfType<TextCommand>().Select(text => text.Box).ToList();
        for (var i = 0; i < labels.Count; i++)
        {
            for (var k = 0; k < i; k++) labels[i].Meets(labels[k]).ShouldBeFalse($"{labels[i]} and {labels[k]}");
        }
    }

    private static List<IReadOnlyList<PathStep>> Leaders(DrawingContent content) =>
        [.. content.Commands.OfType<PathCommand>().Where(path => path.Fill is null && path.Steps[^1].Kind == PathStepKind.Line).Select(path => path.Steps)];

    private static bool LeadersCross(PieChart chart)
    {
        var leaders = Leaders(chart.Compose(420, 1, Lay.Context()));
        leaders.Count.ShouldBe(chart.Slices.Count);
        for (var i = 0; i < leaders.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                for (var a = 0; a < leaders[i].Count - 1; a++)
                {
                    for (var b = 0; b < leaders[k].Count - 1; b++)
                    {
                        if (Cross(leaders[i][a], leaders[i][a + 1], leaders[k][b], leaders[k][b + 1])) return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool Cross(PathStep a, PathStep b, PathStep c, PathStep d)
    {
        return Side(a, b, c) * Side(a, b, d) < -1e-6 && Side(c, d, a) * Side(c, d, b) < -1e-6;
        static double Side(PathStep from, PathStep to, PathStep point) => (to.X - from.X) * (point.Y - from.Y) - (to.Y - from.Y) * (point.X - from.X);
    }

    private static void Inside(DrawingContent content)
    {
        foreach (var box in content.Commands.OfType<TextCommand>().Select(text => text.Box))
        {
            box.Left.ShouldBeGreaterThanOrEqualTo(-0.01);
            box.Right.ShouldBeLessThanOrEqualTo(content.Width + 0.01);
            box.Top.ShouldBeGreaterThanOrEqualTo(-0.01);
            box.Bottom.ShouldBeLessThanOrEqualTo(content.Height + 0.01);
        }
    }
}
