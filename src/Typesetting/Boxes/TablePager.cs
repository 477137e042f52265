using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>Lays out the piece of a table that fits one room; lives for one call.</summary>
internal sealed class TablePager(TableBox table, TablePlan plan, LayoutContext outer, Space space)
{
    private const double MostBlank = 0.2; // of a page, that keeping rows together may leave
    private const double LeastPart = 0.1; // of a page, on either side of a row that is divided
    private const int FewestRowsOfPart = 2; // on either side, where it is parted, if that can be

    private readonly LayoutContext _context = outer.WithScale(plan.Scale);
    private readonly double _page = double.IsPositiveInfinity(space.PageHeight) ? space.Height : space.PageHeight;
    private readonly List<PlacedFragment> _placed = [];
    private double _y;

    /// <summary>Where a piece ends: its last row, and the height at which that row is divided; null for not at all.</summary>
    private readonly record struct PieceEnd(int Row, double? Cut = null);

    public LayoutResult Fill(TableResume? resume)
    {
        var isFirst = resume is null;
        resume ??= TableResume.Start;
        PlaceCaption(isFirst ? table.Caption : table.ContinuedCaption, isFirst);
        var head = isFirst || table.Style.RepeatsHead ? plan.Head : null;
        var left = space.Height - _y - (head?.Total ?? 0);
        var piece = new TablePiece(table, plan, _context);
        TableResume? rest = null;
        if (resume.Row < table.Body.Rows.Count)
        {
            if (FindEnd(piece, resume, left, isFirst) is not { } end) return LayoutResult.DoesNotFit("the table's head and first rows");
            if (head is not null) piece.AddHead(isFirst);
            rest = piece.AddRows(resume, end.Row, end.Cut);
            if (end.Cut is not null) _context.Cache.DividedTables.Add(table);
            else if (table.Body.CrossingsBelow[end.Row] > 0) _context.Cache.PartedTables.Add(table);
        }
        else if (head is not null)
        {
            if (left < -0.01 && !space.IsFresh) return LayoutResult.DoesNotFit("the table's head");
            piece.AddHead(isFirst);
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

    /// <summary>Where the piece ends; null when the room is better left blank.</summary>
    private PieceEnd? FindEnd(TablePiece piece, TableResume resume, double room, bool isFirst)
    {
        var rows = table.Body.Rows.Count;
        double height = 0, used = 0;
        int fit = resume.Row - 1, allowed = resume.Row - 1;
        while (fit + 1 < rows)
        {
            var next = HeightOf(piece, resume, fit + 1);
            if (height + next > room + 0.01) break;
            height += next;
            fit++;
            if (MayEndWith(resume.Row, fit, isFirst) && table.Body.CrossingsBelow[fit] == 0) (allowed, used) = (fit, height);
        }

        if (fit == rows - 1 && height + Outer(table.Note, outer, space.Width) <= room + 0.01) return new PieceEnd(fit);
        var blank = allowed >= resume.Row ? room - used : space.Height;
        if (blank > MostBlank * _page || (allowed < resume.Row && space.IsFresh))
        {
            // Keeping a group or a row whole would leave much of the page blank, or no page is large enough for it.
            var parted = Parting(piece, resume, allowed, fit, room, isFirst, FewestRowsOfPart) ?? Parting(piece, resume, allowed, fit, room, isFirst, 1);
            if (parted is { } parting) return new PieceEnd(parting);
            if (Cut(piece, resume, fit + 1, room - height) is { } cut) return new PieceEnd(fit + 1, cut);
        }

        if (allowed >= resume.Row) return new PieceEnd(allowed);
        if (!space.IsFresh) return null;
        // Rows that all keep together and fill the page must be parted all the same.
        return fit >= resume.Row ? new PieceEnd(fit) : new PieceEnd(resume.Row, Forced(resume, room));
    }

    private double HeightOf(TablePiece piece, TableResume resume, int row) =>
        row == resume.Row ? piece.FirstHeight(resume) : plan.Body.Heights[row];

    /// <summary>The row behind which the fewest cells are parted, among those that leave little blank.</summary>
    private int? Parting(TablePiece piece, TableResume resume, int allowed, int fit, double room, bool isFirst, int fewest)
    {
        int? best = null;
        var height = 0.0;
        for (var row = resume.Row; row <= fit; row++)
        {
            height += HeightOf(piece, resume, row);
            if (row <= allowed || room - height > MostBlank * _page || !MayEndWith(resume.Row, row, isFirst)) continue;
            if (table.Body.ShortestPart[row] < fewest || table.Body.ShortestGroup[row] <= FewestRowsOfPart) continue;
            if (best is not { } other || table.Body.CrossingsBelow[row] <= table.Body.CrossingsBelow[other]) best = row;
        }

        return best;
    }

    /// <summary>The height at which a row is divided so that neither part is a mere scrap; null when it is not high enough.</summary>
    private double? Cut(TablePiece piece, TableResume resume, int row, double room)
    {
        if (row >= table.Body.Rows.Count) return null;
        var least = LeastPart * _page;
        var cut = Math.Min(room, HeightOf(piece, resume, row) - least);
        return cut >= least ? cut : null;
    }

    private bool MayEndWith(int first, int last, bool isFirst) =>
        !table.Body.Rows[last].KeepsWithNext && MayStandAlone(first, last, isFirst);

    private bool MayStandAlone(int first, int last, bool isFirst)
    {
        var fewest = table.Style.FewestRows;
        var behind = table.Body.Rows.Count - 1 - last;
        return (!isFirst || last - first + 1 >= fewest) && behind >= Math.Min(fewest, table.Body.Rows.Count - 1);
    }

    private double Forced(TableResume resume, double room)
    {
        if (room >= 3 * plan.Padding + 8) return room;
        _context.Diagnostics.Add(
            DiagnosticCodes.TooTall, DiagnosticSeverity.Warning, table.Source ?? "table", "head",
            "The table's head leaves no room for rows on a page.", "Make the head smaller or do not repeat it.");
        return plan.Body.Heights[resume.Row];
    }
}
