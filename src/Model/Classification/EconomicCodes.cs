using System.Collections.Immutable;

namespace FinalAccounts.Model.Classification;

/// <summary>支出经济分类: classes (three digits) and items (five digits).</summary>
public static class EconomicCodes
{
    private static readonly CodeList List = CodeList.Load("economic-codes.csv");

    /// <summary>The classes of 人员经费; every other class is 公用经费 (domain rule R-37).</summary>
    public static ImmutableArray<string> PersonnelClasses { get; } = ["301", "303"];

    /// <summary>All classes, in order.</summary>
    public static ImmutableArray<string> Classes { get; } = [.. List.All.Where(code => code.Length == 3)];

    /// <summary>A code's entry, or null when the list lacks it.</summary>
    /// <param name="code">Three or five digits.</param>
    /// <param name="year">The year of the accounts.</param>
    public static CodeEntry? Find(string code, int year = 0) => List.Find(code, year);

    /// <summary>The items of a class, in order.</summary>
    public static IEnumerable<string> ItemsOf(string classCode) =>
        List.All.Where(code => code.Length == 5 && code.StartsWith(classCode, StringComparison.Ordinal));
}
