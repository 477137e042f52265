using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Boxes;

/// <summary>
/// Finds widths at which cells need not tear words: columns that do take room that no line of the others uses, or else some of that
/// of columns wide enough to break their lines elsewhere.
/// </summary>
internal sealed class UntornColumns
{
    private const double Air = 1; // points that a line keeps free in a column that gives

    private readonly ColumnNeed[] _needs;
    private readonly double[] _widths;
    private readonly double[] _lack;
    private readonly double[] _unused;

    private UntornColumns(TableBox table, TablePlan plan, ColumnNeed[] needs)
    {
        (_needs, _widths) = (needs, plan.Widths);
        _lack = new double[needs.Length];
        _unused = Array.ConvertAll(_widths, _ => double.PositiveInfinity);
        foreach (var (cell, content) in plan.Cells.Where(entry => entry.Cell.ColumnSpan == 1))
            FragmentWalker.VisitLines(content, line => Look(line, cell.Column));
        for (var i = 0; i < needs.Length; i++)
        {
            if (table.Columns[i].FixedWidth is not null) _lack[i] = 0;
            _unused[i] = Math.Clamp(_unused[i] - Air, 0, Math.Max(0, _widths[i] - needs[i].Short));
        }
    }

    /// <summary>Better widths than a plan's; null where there are none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="needs">What its columns need at the plan's scale.</param>
    public static double[]? Of(TableBox table, TablePlan plan, ColumnNeed[] needs) =>
        plan.TornLines == 0 ? null : new UntornColumns(table, plan, needs).Widths();

    private void Look(LineFragment line, int column)
    {
        var (text, place) = (line.Text, line.Line);
        if (UntornWidth.IsTorn(text, place)) _lack[column] = Math.Max(_lack[column], UntornWidth.From(text, line.Width) - line.Width);
        var used = LineSetter.NaturalWidth(text.Glyphs, place.Start, LineSetter.VisibleEnd(text.Glyphs, place));
        _unused[column] = Math.Min(_unused[column], line.Width - used);
    }

    private double[]? Widths()
    {
        var widths = (double[])_widths.Clone();
        var unused = Array.ConvertAll(_lack, _ => 0.0);
        var spare = Array.ConvertAll(_lack, _ => 0.0);
        for (var i = 0; i < widths.Length; i++)
        {
            if (_lack[i] > 0) continue;
            unused[i] = _unused[i];
            if (_needs[i].Full > widths[i]) spare[i] = Math.Max(0, widths[i] - unused[i] - _needs[i].Soft);
        }

        var room = unused.Sum() + spare.Sum();
        var wanted = 0.0;
        // Half of what is missing would save nothing, so those that lack least come first.
        foreach (var i in Enumerable.Range(0, widths.Length).Where(i => _lack[i] > 0).OrderBy(i => _lack[i]))
        {
            if (wanted + _lack[i] > room) break;
            widths[i] += _lack[i];
            wanted += _lack[i];
        }

        if (wanted == 0) return null;
        wanted -= Take(widths, unused, wanted);
        Take(widths, spare, wanted);
        return widths;
    }

    /// <summary>Takes as much as is wanted and offered from columns in proportion to what they offer.</summary>
    /// <returns>How much was taken.</returns>
    private static double Take(double[] widths, double[] offers, double wanted)
    {
        var offered = offers.Sum();
        var taken = Math.Min(wanted, offered);
        if (taken <= 0) return 0;
        for (var i = 0; i < widths.Length; i++) widths[i] -= offers[i] * taken / offered;
        return taken;
    }
}
