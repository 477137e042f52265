namespace Typesetting;

/// <summary>How a table was made to fit its page: what another program needs to set it alike.</summary>
/// <param name="Scale">What its text and padding shrank by; 1 for not at all.</param>
/// <param name="Padding">Free space above and below a cell's content, in points.</param>
/// <param name="Widths">Widths of the columns in points.</param>
public sealed record TableFit(double Scale, double Padding, IReadOnlyList<double> Widths)
{
    /// <summary>The body rows and columns where a page begins within a cell of several rows and its words are said again.</summary>
    public IReadOnlyCollection<(int Row, int Column)> SaidAgain { get; init; } = [];

    /// <summary>The lines of those cells that have more than one, by where they begin.</summary>
    public IReadOnlyDictionary<(bool IsHead, int Row, int Column), IReadOnlyList<string>> Lines { get; init; } =
        new Dictionary<(bool, int, int), IReadOnlyList<string>>();

    /// <summary>The lines of each note below the table.</summary>
    public IReadOnlyList<IReadOnlyList<string>> NoteLines { get; init; } = [];

    /// <summary>Whether a page ends inside a row, as otherwise much of it would be blank.</summary>
    public bool DividesRows { get; init; }

    /// <summary>Whether a page ends inside a cell that reaches over several rows.</summary>
    public bool PartsGroups { get; init; }
}
