using System.Globalization;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>How a figure stands that has less behind its point than others of its column; each look in use is a style.</summary>
/// <param name="Scale">What its table's text shrank by; 1 for not at all.</param>
/// <param name="LackInEms">The width of what it lacks.</param>
internal readonly record struct WordFigureLook(decimal Scale, decimal LackInEms)
{
    /// <summary>The widths of a digit and of the point in ems: those of Times New Roman, whose digits are as wide as the Chinese fonts'.</summary>
    public const decimal Digit = 0.5m, Point = 0.25m;

    /// <summary>The look of the table it stands in.</summary>
    public WordTableLook Table => new(Scale, 0m);

    /// <summary>The id of its style: <c>TableFigure-Lack1.25</c>, <c>TableFigure-Lack1.25-85</c>.</summary>
    public string Style => Table.CellStyle($"{WordStyleIds.TableFigure}-Lack{LackInEms.ToString("0.##", CultureInfo.InvariantCulture)}");

    /// <summary>What it lacks in words: <c>缺1位</c>, <c>缺2位及小数点</c>.</summary>
    public string Words => (LackInEms % Digit) switch
    {
        0m => $"缺{Digits}位",
        Point when LackInEms > Digit => $"缺{Digits}位及小数点",
        _ => $"缺{LackInEms.ToString("0.##", CultureInfo.InvariantCulture)}字",
    };

    private string Digits => decimal.Floor(LackInEms / Digit).ToString(CultureInfo.InvariantCulture);
}
