namespace Typesetting.Fonts;

/// <summary>
/// Which faces set a style's text, best first. A machine that has the first name uses it, a bare one the last. A name may end
/// in <c>:Bold</c> to mean the family's bold face even where bold is not asked for.
/// </summary>
/// <param name="EastAsian">Faces for Chinese characters and full-width punctuation.</param>
/// <param name="Latin">Faces for Latin letters, digits and half-width punctuation; the East Asian ones follow them.</param>
public sealed record FontChain(IReadOnlyList<string> EastAsian, IReadOnlyList<string> Latin)
{
    /// <summary>One list for all characters.</summary>
    public FontChain(params string[] names)
        : this(names, [])
    {
    }

    internal string Key => string.Join('\u0001', EastAsian) + "\u0002" + string.Join('\u0001', Latin);
}
