using Typesetting.Boxes;

namespace Typesetting.Layout;

/// <summary>Blank edges of a page, in points.</summary>
/// <param name="Top">Above the body.</param>
/// <param name="Right">Right of the body.</param>
/// <param name="Bottom">Below the body.</param>
/// <param name="Left">Left of the body.</param>
public readonly record struct Margins(double Top, double Right, double Bottom, double Left);

/// <summary>A page's size, margins, header and footer. Distances in points; 72 to the inch.</summary>
public sealed record PageSetup
{
    /// <summary>Points in a millimetre.</summary>
    public const double Millimetre = 72 / 25.4;

    /// <summary>Width; A4 upright by default.</summary>
    public double Width { get; init; } = 210 * Millimetre;

    /// <summary>Height; A4 upright by default.</summary>
    public double Height { get; init; } = 297 * Millimetre;

    /// <summary>Blank edges.</summary>
    public Margins Margins { get; init; } = new(72, 72, 72, 72);

    /// <summary>What stands above the body; null for nothing.</summary>
    public PageFurniture? Header { get; init; }

    /// <summary>What stands below the body; null for nothing.</summary>
    public PageFurniture? Footer { get; init; }

    /// <summary>
    /// Whether header and footer of a landscape page stand where an upright page has them, so that in the bound volume page
    /// numbers all lie in the same place: turned, along the left edge.
    /// </summary>
    public bool FurnitureAsOnUprightPage { get; init; }

    internal double BodyWidth => Width - Margins.Left - Margins.Right;

    internal double BodyHeight => Height - Margins.Top - Margins.Bottom;
}

/// <summary>A header or footer.</summary>
/// <param name="Odd">What pages with odd numbers show, and even ones too unless they have their own.</param>
/// <param name="Distance">From the body's edge to the nearest edge of the box, in points.</param>
public sealed record PageFurniture(Box Odd, double Distance)
{
    /// <summary>What pages with even numbers show; null for the same.</summary>
    public Box? Even { get; init; }
}

/// <summary>The signs page numbers are written with.</summary>
public enum NumberFormat
{
    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>I, II, III.</summary>
    UpperRoman,
}

/// <summary>How a section's pages are numbered.</summary>
public sealed record PageNumbering
{
    /// <summary>Counts on from the section before.</summary>
    public static PageNumbering Continued { get; } = new();

    /// <summary>No number is shown; pages still count unless the next section restarts.</summary>
    public static PageNumbering None { get; } = new() { IsHidden = true };

    /// <summary>Whether header, footer and number are left out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The first page's number; null to count on.</summary>
    public int? Start { get; init; }

    /// <summary>The signs.</summary>
    public NumberFormat Format { get; init; }

    internal string LabelOf(int number) => IsHidden ? "" : Format switch
    {
        NumberFormat.LowerRoman => Roman(number).ToLowerInvariant(),
        NumberFormat.UpperRoman => Roman(number),
        _ => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static string Roman(int number)
    {
        ReadOnlySpan<(int Value, string Sign)> signs =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = "";
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value) text += sign;
        }

        return text;
    }
}
