using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Sets the decimal points of a column under each other, as the PDF does: no cell of Word's knows of them, so a figure with less behind its
/// point than the column's longest stands further left by what it lacks.
/// </summary>
internal sealed class WordFigureColumns
{
    private const decimal Percent = 0.83m, Other = 1m;

    private const string Dashes = "-–—―－";

    private readonly decimal[] _tails;

    /// <summary>Looks at all figures of a table.</summary>
    /// <param name="body">Its body, placed.</param>
    /// <param name="columns">How many columns it has.</param>
    public WordFigureColumns(IEnumerable<PlacedCell[]> body, int columns)
    {
        _tails = new decimal[columns];
        foreach (var place in body.SelectMany(row => row))
        {
            if (TailOf(place) is { } tail)
            {
                _tails[place.Column] = Math.Max(_tails[place.Column], tail);
            }
        }
    }

    /// <summary>What a body cell's figure lacks behind its point, in ems; 0 for other cells.</summary>
    public decimal LackOf(PlacedCell place) => TailOf(place) is { } tail ? _tails[place.Column] - tail : 0m;

    private static decimal? TailOf(PlacedCell place) =>
        place is { Cell: { Kind: CellKind.Figure, Text: var text }, Span: 1 } ? TailInEms(text) : null;

    /// <summary>The width from the point, or from where one would stand, to the end; a dash stands for a whole number; null for words.</summary>
    private static decimal? TailInEms(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0)
        {
            return text.Length > 0 && text.All(letter => Dashes.Contains(letter, StringComparison.Ordinal)) ? 0m : null;
        }

        var end = first;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == ','))
        {
            end++;
        }

        return text[end..].Sum(WidthOf);
    }

    private static decimal WidthOf(char letter) => letter switch
    {
        >= '0' and <= '9' => WordFigureLook.Digit,
        '.' or ',' or ' ' => WordFigureLook.Point,
        '%' => Percent,
        _ => Other,
    };
}
