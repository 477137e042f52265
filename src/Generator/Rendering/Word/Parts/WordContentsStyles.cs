using System.Globalization;

using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>The styles of the 目录.</summary>
internal static class WordContentsStyles
{
    private const int Levels = 5;
    private const decimal HangInCharacters = 2m;

    /// <summary>The styles.</summary>
    public static IEnumerable<Style> Create(ReportStyle style)
    {
        yield return new StyleDraft(WordStyleIds.ContentsTitle, "TOC Heading", style.Text("contentsTitle"))
        {
            Next = WordStyleIds.Normal,
            KeepWithNext = true,
            Priority = 39,
        }.Create(style);

        for (var level = 1; level <= Levels; level++)
        {
            yield return Entry(style, level);
        }
    }

    private static Style Entry(ReportStyle style, int level)
    {
        var text = style.Text(level == 1 ? "contents1" : "contents2");
        var characters = text.FirstLineInCharacters * Math.Max(1, level - 1);
        return new StyleDraft(WordStyleIds.Contents(level), "toc " + level.ToString(CultureInfo.InvariantCulture), text)
        {
            Next = WordStyleIds.Normal,
            Priority = 39,
            Adjust = paragraph =>
            {
                paragraph.Tabs = new Tabs(new TabStop
                {
                    Val = TabStopValues.Right,
                    Leader = TabStopLeaderCharValues.Dot,
                    Position = WordPage.Portrait(style).TextWidth,
                });
                // What an entry needs of a second line hangs.
                paragraph.Indentation = new Indentation
                {
                    LeftChars = WordUnits.Whole((characters + HangInCharacters) * 100m),
                    Left = Twips((characters + HangInCharacters) * text.SizeInPoints),
                    HangingChars = WordUnits.Whole(HangInCharacters * 100m),
                    Hanging = Twips(HangInCharacters * text.SizeInPoints),
                };
            },
        }.Create(style);
    }

    private static string Twips(decimal points) => WordUnits.TwipsOfPoints(points).ToString(CultureInfo.InvariantCulture);
}
