namespace Templating;

/// <summary>
/// The order of strings, the same on every machine: signs before digits before letters, letters without regard to case
/// first, then small before capital; Chinese characters by code.
/// </summary>
internal static class TextOrder
{
    public static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        var tie = 0;
        for (var i = 0; i < length; i++)
        {
            if (left[i] == right[i]) continue;
            var order = Key(left[i]).CompareTo(Key(right[i]));
            if (order != 0) return order;
            if (tie == 0) tie = char.IsLower(left[i]) ? -1 : 1;
        }

        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : tie;
    }

    private static int Key(char c)
    {
        if (char.IsLetter(c)) return 0x20000 + char.ToLowerInvariant(c);
        return char.IsDigit(c) ? 0x10000 + c : c;
    }
}
