using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Writes lists: every list counts for itself, so each has its own numbering.</summary>
internal static class WordListRenderer
{
    private const int DeepestLevel = 9;

    /// <summary>Writes a list.</summary>
    public static void Write(WordContext context, ListBlock list)
    {
        var inside = context with { ListDepth = Math.Min(context.ListDepth + 1, DeepestLevel), ListNumber = 0 };
        context.Output.Lists.Add((list, inside.ListDepth));
        var numbered = inside with { ListNumber = context.Output.Lists.Count };
        foreach (var item in list.Items)
        {
            var first = item.FirstOrDefault();
            if (first is ParagraphBlock paragraph)
            {
                WordParagraphRenderer.Write(numbered, paragraph);
            }
            else
            {
                // An item that begins with a list or a table still shows its number.
                WordParagraphRenderer.Write(numbered, WordStyleIds.ListItem, "");
            }

            WordBlockRenderer.Write(inside, first is ParagraphBlock ? item[1..] : item);
        }
    }
}
