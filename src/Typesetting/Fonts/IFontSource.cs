namespace Typesetting.Fonts;

/// <summary>Finds faces by name; the fake of layout tests has only fixed-width ones.</summary>
internal interface IFontSource
{
    /// <summary>The face of that family, full or PostScript name nearest to the wanted weight; null when there is none.</summary>
    Typeface? Find(string name, bool bold);
}
