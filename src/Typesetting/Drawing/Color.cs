namespace Typesetting.Drawing;

/// <summary>An sRGB colour.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <summary>Black, the default of all text.</summary>
    public static Color Black => default;

    /// <summary>White.</summary>
    public static Color White => new(255, 255, 255);

    /// <summary>A neutral grey.</summary>
    /// <param name="level">0 is black, 255 white.</param>
    public static Color Gray(byte level) => new(level, level, level);

    /// <summary>Reads <c>#rrggbb</c>.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Color Parse(string text)
    {
        if (text.Length != 7 || text[0] != '#') throw new FormatException($"'{text}' is no colour of the form #rrggbb");
        var value = Convert.ToInt32(text[1..], 16);
        return new Color((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }
}
