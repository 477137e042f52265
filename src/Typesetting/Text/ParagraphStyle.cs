namespace Typesetting.Text;

/// <summary>Where the lines of a paragraph stand.</summary>
public enum TextAlignment
{
    /// <summary>Flush left, ragged right.</summary>
    Left,

    /// <summary>Each line centred.</summary>
    Center,

    /// <summary>Flush right.</summary>
    Right,

    /// <summary>Flush on both sides, the last line left.</summary>
    Justify,

    /// <summary>In a table column: flush right so that decimal points stand under each other.</summary>
    Decimal,
}

/// <summary>The distance from one line to the next.</summary>
public readonly record struct LineSpacing
{
    private LineSpacing(double points, double factor) => (Points, Factor) = (points, factor);

    private double Points { get; }

    private double Factor { get; }

    /// <summary>The same distance for all lines, whatever stands in them: the line grid of official documents.</summary>
    public static LineSpacing Fixed(double points) => new(points, 0);

    /// <summary>A multiple of the paragraph's font size.</summary>
    public static LineSpacing Multiple(double factor) => new(0, factor);

    internal double Of(double fontSize, double scale) => Points > 0 ? Points * scale : (Factor > 0 ? Factor : 1.3) * fontSize;
}

/// <summary>How the lines of a paragraph are set. Distances are in points unless their name says ems.</summary>
public sealed record ParagraphStyle
{
    /// <summary>Where lines stand; justified by default.</summary>
    public TextAlignment Alignment { get; init; } = TextAlignment.Justify;

    /// <summary>Indent of the first line in ems of the paragraph's size; 2 in Chinese body text. Negative hangs.</summary>
    public double FirstLineIndentInEms { get; init; }

    /// <summary>Indent of all lines from the left.</summary>
    public double LeftIndent { get; init; }

    /// <summary>Indent of all lines from the right.</summary>
    public double RightIndent { get; init; }

    /// <summary>Distance of lines.</summary>
    public LineSpacing LineSpacing { get; init; } = LineSpacing.Multiple(1.5);

    /// <summary>Free space above; none at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Free space below.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>Fewest lines left at the foot of a page.</summary>
    public int Orphans { get; init; } = 2;

    /// <summary>Fewest lines carried to the next page.</summary>
    public int Widows { get; init; } = 2;

    /// <summary>Space between Chinese and Latin characters or digits, in ems; from 1/8 to 1/4 is usual.</summary>
    public double ScriptSpacingInEms { get; init; } = 1.0 / 6;
}
