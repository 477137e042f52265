using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>Lays out the piece of a table that fits one room; lives for one call.</summary>
internal sealed class TablePager(TableBox table, TablePlan plan, LayoutContext outer, Space space)
{
    private const double MostBlank = 0.35; // of a page, that keeping a group together may leave
    private const int FewestRowsOfGroup = 2; // on either side, where it is parted

    private readonly LayoutContext _context = outer.WithScale(plan.Scale);
    private readonly List<PlacedFragment> _placed = [];
    private double _y;

    public LayoutResult Fill(TableResume? resume)
    {
        var isFirst = resume is null;
        resume ??= TableResume.Start;
        PlaceCaption(isFirst ? table.Caption : table.ContinuedCaption, isFirst);
        var head = isFirst || table.Style.RepeatsHead ? plan.Head : null;
        var left = space.Height - _y - (head?.Total ?? 0);
        var end = LastRowThatFits(resume, left, isFirst);
        TableResume? rest;
        var piece = new TablePiece(table, plan, _context);
        if (head is not null) piece.AddHead(isFirst);
        if (end >= resume.Row)
        {
            rest = piece.AddRows(resume, end, cutHeight: null, table.Body.Rows.Count);
        }
        else if (resume.Row == table.Body.Rows.Count)
        {
            rest = null;
        }
        else if (!space.IsFresh)
        {
            return LayoutResult.DoesNotFit("the table's head and first rows");
        }
        else
        {
            rest = SplitRow(piece, resume, left);
        }

        var grid = piece.Finish();
        var x = Math.Max(0, (space.Width - grid.Width) / 2);
        _placed.Add(new PlacedFragment(x, _y, grid));
        var fragment = new GroupFragment(space.Width, _y + grid.Height, _placed, table.Tag);
        if (rest is null && table.Note is { } note) return WithNote(fragment, note);
        return rest is null ? LayoutResult.All(fragment) : LayoutResult.Part(fragment, rest);
    }

    /// <summary>The height of a caption or note with the space around it.</summary>
    public static double Outer(Box? box, LayoutContext context, double width) => box is null ? 0
        : box.LayOut(context, new Space(width, double.PositiveInfinity, true), null).Fragment!.Height + box.SpaceBefore + box.SpaceAfter;

    /// <summary>The note is no part of the table to a reader aloud, so it stands beside it in a group.</summary>
    private LayoutResult WithNote(GroupFragment grid, Box note)
    {
        var y = grid.Height + note.SpaceBefore;
        var result = note.LayOut(outer, new Space(space.Width, space.Height - y, false), null);
        if (result.Fragment is not { } inner) return LayoutResult.Part(grid, new NoteResume(null));
        var both = new GroupFragment(space.Width, y + inner.Height, [new PlacedFragment(0, 0, grid), new PlacedFragment(0, y, inner)]);
        return result.Rest is null ? LayoutResult.All(both) : LayoutResult.Part(both, new NoteResume(result.Rest));
    }

    private void PlaceCaption(Box? caption, bool isFirst)
    {
        if (caption?.LayOut(outer, new Space(space.Width, double.PositiveInfinity, true), null).Fragment is not { } inner) return;
        // A continuation's caption repeats what was said; a reader aloud need not hear it again.
        var fragment = new GroupFragment(inner.Width, inner.Height, [new PlacedFragment(0, 0, inner)], isFirst ? table.CaptionTag : StructureTag.Artifact);
        _placed.Add(new PlacedFragment(0, 0, fragment));
        _y = inner.Height + caption.SpaceAfter;
    }

    /// <summary>The last row of the piece, or one before its first when no break is allowed in the room.</summary>
    private int LastRowThatFits(TableResume resume, double room, bool isFirst)
    {
        var rows = table.Body.Rows.Count;
        double height = 0, used = 0;
        int fit = resume.Row - 1, allowed = resume.Row - 1;
        while (fit + 1 < rows)
        {
            var next = fit + 1 == resume.Row ? FirstHeight(resume) : plan.Body.Heights[fit + 1];
            if (height + next > room + 0.01) break;
            height += next;
            fit++;
            if (MayEndWith(resume.Row, fit, isFirst) && table.Body.CrossingsBelow[fit] == 0) (allowed, used) = (fit, height);
        }

        if (fit == rows - 1 && height + Outer(table.Note, outer, space.Width) <= room + 0.01) return fit;
        if (allowed < resume.Row && !space.IsFresh) return allowed;
        // A group that would leave much of the page blank, or that is longer than any page, is parted where the fewest cells reach over.
        return room - used <= MostBlank * room && allowed >= resume.Row ? allowed : Parting(resume.Row, allowed, fit, room, isFirst);
    }

    private int Parting(int first, int allowed, int fit, double room, bool isFirst)
    {
        var best = -1;
        var height = 0.0;
        for (var row = first; row <= fit; row++)
        {
            height += plan.Body.Heights[row];
            if (row <= allowed || height < (1 - MostBlank) * room || !MayEndWith(first, row, isFirst)) continue;
            if (table.Body.ShortestPart[row] < FewestRowsOfGroup) continue;
            if (best < 0 || table.Body.CrossingsBelow[row] <= table.Body.CrossingsBelow[best]) best = row;
        }

        // Rows that all keep together and fill the page must be parted all the same.
        return best >= 0 ? best : allowed >= first ? allowed : fit;
    }

    private bool MayEndWith(int first, int last, bool isFirst) =>
        !table.Body.Rows[last].KeepsWithNext && MayStandAlone(first, last, isFirst);

    private bool MayStandAlone(int first, int last, bool isFirst)
    {
        var fewest = table.Style.FewestRows;
        var behind = table.Body.Rows.Count - 1 - last;
        return (!isFirst || last - first + 1 >= fewest) && behind >= Math.Min(fewest, table.Body.Rows.Count - 1);
    }

    /// <summary>The height of the first row: what is left of it when a page break has divided it.</summary>
    private double FirstHeight(TableResume resume)
    {
        var carried = resume.Carried.Where(entry => entry.Value is not null && entry.Key.LastRow >= resume.Row).ToList();
        var divided = resume.Carried.Keys.Any(cell => cell.Row == resume.Row);
        var height = divided ? 0 : plan.Body.Heights[resume.Row];
        foreach (var (cell, point) in carried)
        {
            var rest = cell.Cell.Content.LayOut(
                _context, new Space(plan.InnerWidth(cell, table.Style), double.PositiveInfinity, true), point).Fragment!;
            var below = cell.LastRow > resume.Row ? plan.Body.Of(resume.Row + 1, cell.LastRow) : 0;
            height = Math.Max(height, rest.Height + 2 * plan.Padding - below);
        }

        return Math.Max(height, plan.Padding);
    }

    private TableResume? SplitRow(TablePiece piece, TableResume resume, double room)
    {
        var smallest = 3 * plan.Padding + 8;
        if (room < smallest)
        {
            _context.Diagnostics.Add(
                DiagnosticCodes.TooTall, DiagnosticSeverity.Warning, table.Source ?? "table", "head",
                "The table's head leaves no room for rows on a page.", "Make the head smaller or do not repeat it.");
            room = plan.Body.Heights[resume.Row];
        }

        return piece.AddRows(resume, resume.Row, room, table.Body.Rows.Count);
    }
}
