using System.Collections.Immutable;
using System.Globalization;

using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>
/// Finds the number format under which a series' values read as its printed labels (<c>157.11</c> as <c>157.11万元</c>). Labels of
/// that kind follow when staff change the data; labels typed as text would not.
/// </summary>
internal static class ChartLabelFormat
{
    /// <summary>Numbers as they are.</summary>
    public const string General = "General";

    /// <summary>The format; null where no single one gives every label.</summary>
    public static string? Of(ImmutableArray<ChartPoint> points)
    {
        if (points.IsEmpty || Split(points[0].Text) is not var (before, digits, after))
        {
            return null;
        }

        var dot = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = dot < 0 ? 0 : digits.Length - dot - 1;
        var grouped = points.Any(point => point.Text.Contains(',', StringComparison.Ordinal));
        var pattern = (grouped ? "#,##0" : "0") + (decimals > 0 ? "." + new string('0', decimals) : "");
        return points.All(point => before + point.Value.ToString(pattern, CultureInfo.InvariantCulture) + after == point.Text)
            ? Quote(before) + pattern + Quote(after)
            : null;
    }

    private static (string Before, string Digits, string After)? Split(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0)
        {
            return null;
        }

        var last = first;
        while (last < text.Length && (char.IsAsciiDigit(text[last]) || text[last] is '.' or ','))
        {
            last++;
        }

        return (text[..first].TrimEnd('-'), text[first..last], text[last..]);
    }

    private static string Quote(string words) => words.Length == 0 ? "" : $"\"{words.Replace("\"", "", StringComparison.Ordinal)}\"";
}
