using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Parts;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Finds paragraphs whose first line LibreOffice (7.4) prints without the mark that hangs at its end. It does so where a justified line's
/// spare room is dealt out without a rest, in hundredths of a twip: 25 gaps divide every hundred. A line in two portions has a rest.
/// </summary>
internal static class WordHangingMark
{
    private const int Hundredths = 100;
    private const string Marks = "，、；。：";

    /// <summary>Whether the paragraph's first line holds Chinese alone and ends with a mark that would be left out.</summary>
    /// <param name="context">Where the paragraph stands.</param>
    /// <param name="paragraph">The paragraph.</param>
    public static bool IsLost(WordContext context, ParagraphBlock paragraph)
    {
        var body = context.Style.Text("body");
        var indent = context.ListDepth > 0 ? WordNumbering.TextIndentInCharacters(context.ListDepth - 1)
            : paragraph.Role == ParagraphRole.Flush ? 0m : body.FirstLineInCharacters;
        var letters = (int)((WordUnits.Points(context.Page.TextWidth) / body.SizeInPoints) - indent);
        // A list item's mark takes part in the dealing.
        var gaps = letters + (context.ListDepth > 0 ? 1 : 0);
        if (letters <= 0 || Hundredths % gaps != 0)
        {
            return false;
        }

        var text = paragraph.Content.PlainText();
        return text.Length > letters + 1 && Marks.Contains(text[letters], StringComparison.Ordinal) && text.AsSpan(0, letters).IndexOfAnyInRange('\0', '\u2e7f') < 0;
    }
}
