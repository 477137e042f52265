using System.Text;

namespace FinalAccounts.Generator.Http.Answers;

/// <summary>
/// File names in <c>Content-Disposition</c> (RFC 6266): the real name as UTF-8, and beside it one in ASCII for programs that know no other.
/// </summary>
internal static class AttachmentName
{
    private const int Longest = 120;

    /// <summary>The header's value.</summary>
    public static string Header(string fileName)
    {
        var name = Safe(fileName);
        return $"attachment; filename=\"{Ascii(name)}\"; filename*=UTF-8''{Encoded(name)}";
    }

    /// <summary>A name that any file system takes: no separators, no control or direction marks, no leading dot, not too long.</summary>
    private static string Safe(string name)
    {
        var extension = Path.GetExtension(name);
        var kept = new StringBuilder();
        foreach (var rune in name[..^extension.Length].EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '_' or '(' or ')' or '（' or '）' or '·' or '、'))
            {
                kept.Append(rune);
            }

            if (kept.Length >= Longest)
            {
                break;
            }
        }

        var stem = kept.ToString().Trim();
        return (stem.Length == 0 ? "report" : stem) + extension;
    }

    private static string Ascii(string name)
    {
        var extension = Path.GetExtension(name);
        var stem = new string([.. name[..^extension.Length].Where(char.IsAsciiLetterOrDigit)]);
        return (stem.Length == 0 ? "report" : "report-" + stem) + extension;
    }

    private static string Encoded(string name)
    {
        var text = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(name))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'_' or (byte)'.')
            {
                text.Append((char)unit);
            }
            else
            {
                text.Append('%').Append(Convert.ToHexString([unit]));
            }
        }

        return text.ToString();
    }
}
