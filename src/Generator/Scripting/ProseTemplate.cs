using System.Text;

using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Scripting;

/// <summary>Prepares a unit's prose for rendering: its expressions stay, marks that only templates may write lose their force.</summary>
internal static class ProseTemplate
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <summary>Tames the text between the expressions.</summary>
    public static string Tame(string prose)
    {
        if (!prose.Contains(Open, StringComparison.Ordinal))
        {
            return MarkdownText.Tame(prose);
        }

        var tamed = new StringBuilder(prose.Length);
        var rest = prose;
        while (rest.Length > 0)
        {
            var start = rest.IndexOf(Open, StringComparison.Ordinal);
            var end = start < 0 ? -1 : rest.IndexOf(Close, start, StringComparison.Ordinal);
            if (end < 0)
            {
                // An expression that never closes is left for the template parser to report.
                tamed.Append(start < 0 ? MarkdownText.Tame(rest) : rest);
                break;
            }

            tamed.Append(MarkdownText.Tame(rest[..start])).Append(rest.AsSpan(start, end + Close.Length - start));
            rest = rest[(end + Close.Length)..];
        }

        return tamed.ToString();
    }
}
