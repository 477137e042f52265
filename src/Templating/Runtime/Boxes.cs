namespace Templating;

/// <summary>Ready-made boxes for the values templates make most often.</summary>
internal static class Boxes
{
    public static readonly object True = true;
    public static readonly object False = false;
    private const int Lowest = -128;
    private static readonly object[] SmallInts = Enumerable.Range(Lowest, 1_152).Select(i => (object)i).ToArray();

    public static object Bool(bool value) => value ? True : False;

    public static object Int(int value)
    {
        var at = value - Lowest;
        return (uint)at < (uint)SmallInts.Length ? SmallInts[at] : value;
    }
}
