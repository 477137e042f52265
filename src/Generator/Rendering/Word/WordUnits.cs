namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Lengths in the units of Office files.</summary>
internal static class WordUnits
{
    private const decimal MillimetresPerInch = 25.4m;
    private const decimal PointsPerInch = 72m;

    /// <summary>English metric units in a twip.</summary>
    public const int EmuPerTwip = 635;

    /// <summary>Millimetres in twips (1/1440 inch).</summary>
    public static int TwipsOfMillimetres(decimal millimetres) => Whole(millimetres * 1440m / MillimetresPerInch);

    /// <summary>Points in twips.</summary>
    public static int TwipsOfPoints(decimal points) => Whole(points * 20m);

    /// <summary>Points in half points: font sizes.</summary>
    public static int HalfPoints(decimal points) => Whole(points * 2m);

    /// <summary>Points in eighths: border widths.</summary>
    public static int EighthPoints(decimal points) => Whole(points * 8m);

    /// <summary>Points in hundredths: font sizes in drawings.</summary>
    public static int HundredthPoints(decimal points) => Whole(points * 100m);

    /// <summary>Twips in points.</summary>
    public static decimal Points(int twips) => twips / 20m;

    /// <summary>Points in millimetres.</summary>
    public static decimal Millimetres(decimal points) => points * MillimetresPerInch / PointsPerInch;

    /// <summary>Rounded to a whole unit, half away from zero.</summary>
    public static int Whole(decimal value) => (int)decimal.Round(value, 0, MidpointRounding.AwayFromZero);
}
