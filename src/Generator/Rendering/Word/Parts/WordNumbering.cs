using System.Globalization;

using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>The numbering part: one pattern for bullets, one for numbers, and one numbering per list of the document.</summary>
internal static class WordNumbering
{
    private const int Bullets = 0;
    private const int Numbers = 1;
    private const int Levels = 9;
    private const decimal IndentInCharacters = 2m;
    private const decimal BulletInCharacters = 1.25m;
    private const decimal NumberInCharacters = 1.75m;

    /// <summary>How far in the text of items with bullets stands, by their level from 0: two characters, and the marks.</summary>
    public static decimal TextIndentInCharacters(int level) => TextIndentInCharacters(level, BulletInCharacters);

    /// <summary>The patterns that every report has.</summary>
    public static Numbering Create(ReportStyle style)
    {
        var body = style.Text("body").Font;
        return new(
        [
            // A round dot that is seen: those of serif faces are hardly larger than a full stop.
            Pattern(style, Bullets, "0A1B2C30", _ => (NumberFormatValues.Bullet, "•", BulletInCharacters, "heading")),
            Pattern(style, Numbers, "0A1B2C31", level => (NumberFormatValues.Decimal, $"%{Digits(level + 1)}.", NumberInCharacters, body)),
        ]);
    }

    /// <summary>The numberings of the lists met in the document; the first list is number 1.</summary>
    public static IEnumerable<NumberingInstance> OfLists(IEnumerable<(ListBlock List, int Depth)> lists) =>
        lists.Select((list, at) => Instance(list.List, list.Depth - 1, at + 1));

    private static decimal TextIndentInCharacters(int level, decimal mark) => IndentInCharacters + ((level + 1) * mark);

    private static AbstractNum Pattern(ReportStyle style, int id, string code, Func<int, (NumberFormatValues Format, string Text, decimal Mark, string Font)> level)
    {
        var body = style.Text("body");
        return new AbstractNum(
            [
                new Nsid { Val = code },
                new MultiLevelType { Val = MultiLevelValues.Multilevel },
                .. Enumerable.Range(0, Levels).Select(at => Level(style, body, at, level(at))),
            ])
        { AbstractNumberId = id };
    }

    /// <summary>The mark stands where an item's text of the level above stands, the text behind it.</summary>
    private static Level Level(ReportStyle style, TextStyle body, int at, (NumberFormatValues Format, string Text, decimal Mark, string Font) look) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = look.Format },
        new LevelSuffix { Val = LevelSuffixValues.Tab },
        new LevelText { Val = look.Text },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation
        {
            LeftChars = WordUnits.Whole(TextIndentInCharacters(at, look.Mark) * 100m),
            Left = Digits(WordUnits.TwipsOfPoints(TextIndentInCharacters(at, look.Mark) * body.SizeInPoints)),
            HangingChars = WordUnits.Whole(look.Mark * 100m),
            Hanging = Digits(WordUnits.TwipsOfPoints(look.Mark * body.SizeInPoints)),
        }),
        new NumberingSymbolRunProperties(WordTextStyles.Fonts(style.Font(look.Font))))
    { LevelIndex = at };

    private static NumberingInstance Instance(ListBlock list, int level, int number) => new(
        new AbstractNumId { Val = list.Ordered ? Numbers : Bullets },
        new LevelOverride(new StartOverrideNumberingValue { Val = list.Ordered ? list.Start : 1 }) { LevelIndex = level })
    {
        NumberID = number,
    };

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
