namespace Typesetting.Layout;

/// <summary>Room offered to a box.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points; infinite when a box is only measured.</param>
/// <param name="IsFresh">Whether nothing stands above on this page, so that a later page could offer no more room.</param>
internal readonly record struct Space(double Width, double Height, bool IsFresh)
{
    /// <summary>Room behind the decimal points of a table column, in points.</summary>
    public double DecimalTail { get; init; }

    /// <summary>The height of a whole page, in points; infinite where nothing is set on pages.</summary>
    public double PageHeight { get; init; } = double.PositiveInfinity;

    /// <summary>What drawings shrink by so that their page holds one more.</summary>
    public double DrawingScale { get; init; } = 1;

    /// <summary>Whether a height fits, but for rounding.</summary>
    public bool Fits(double height) => height <= Height + 0.01;
}

/// <summary>How far a box got; only the kind of box that made it can read it.</summary>
internal abstract record ResumePoint;

/// <summary>What fitted and where to go on, or why nothing fitted.</summary>
internal readonly record struct LayoutResult(Fragment? Fragment, ResumePoint? Rest, string? Reason)
{
    public static LayoutResult All(Fragment fragment) => new(fragment, null, null);

    public static LayoutResult Part(Fragment fragment, ResumePoint rest) => new(fragment, rest, null);

    public static LayoutResult DoesNotFit(string reason) => new(null, null, reason);
}

/// <summary>The least width a box can live with and the width at which it breaks no line, in points.</summary>
internal readonly record struct WidthNeed(double Minimum, double Maximum);
