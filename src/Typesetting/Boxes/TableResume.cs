using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>All rows are set, and only the note below them goes on.</summary>
/// <param name="Inner">Where in the note; null for its beginning.</param>
internal sealed record NoteResume(ResumePoint? Inner) : ResumePoint;

/// <summary>Where a table goes on.</summary>
/// <param name="Row">The first body row of the next piece.</param>
/// <param name="Carried">Cells begun on an earlier page that reach into the piece, with where their content goes on; null when it is all set.</param>
internal sealed record TableResume(int Row, IReadOnlyDictionary<GridCell, ResumePoint?> Carried) : ResumePoint
{
    public static TableResume Start { get; } = new(0, new Dictionary<GridCell, ResumePoint?>());

    /// <summary>The measures that all of the table's pieces have; null before the first.</summary>
    public TablePlan? Plan { get; init; }
}
