namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Writes a printed figure. In a traced file it sits in a content control whose tag is the fact's id: nothing of it is seen, and
/// an edited file can be read back figure by figure.
/// </summary>
internal static class WordFigureRenderer
{
    /// <summary>Writes a figure.</summary>
    /// <param name="context">Where we are.</param>
    /// <param name="factId">The fact it prints; null for words.</param>
    /// <param name="text">The figure as printed.</param>
    /// <param name="style">The character style's id, or null.</param>
    /// <param name="hint">False where the text holds no Chinese.</param>
    public static void Write(WordContext context, string? factId, string text, string? style, bool hint = true)
    {
        var runs = context.Output.Runs;
        if (!context.Trace || string.IsNullOrEmpty(factId) || text.Length == 0)
        {
            runs.Text(text, style, hint);
            return;
        }

        runs.End();
        context.Xml.Open("w:sdt").Open("w:sdtPr")
            .Value("w:tag", factId)
            .Value("w:id", context.Output.NextId())
            .Fixed("<w15:appearance w15:val=\"hidden\"/>")
            .Close().Open("w:sdtContent");
        runs.Text(text, style, hint);
        runs.End();
        context.Xml.Close().Close();
    }
}
