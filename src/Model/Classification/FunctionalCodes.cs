using System.Collections.Immutable;

namespace FinalAccounts.Model.Classification;

/// <summary>支出功能分类: the codes seen in published reports, and some that are not confirmed yet.</summary>
public static class FunctionalCodes
{
    private static readonly CodeList List = CodeList.Load("functional-codes.csv", "functional-codes-unverified.csv");

    /// <summary>
    /// The 26 类 that the forms of 收入支出决算总表 and 财政拨款收入支出决算总表 print since 2020, in statutory order
    /// (domain rule R-21).
    /// </summary>
    public static ImmutableArray<string> StatutoryClasses { get; } =
    [
        "201", "202", "203", "204", "205", "206", "207", "208", "210", "211", "212", "213", "214",
        "215", "216", "217", "219", "220", "221", "222", "223", "224", "229", "231", "232", "234",
    ];

    /// <summary>A code's entry, or null when the list lacks it.</summary>
    /// <param name="code">Three, five or seven digits.</param>
    /// <param name="year">The year of the accounts: names change.</param>
    public static CodeEntry? Find(string code, int year = 0) => List.Find(code, year);
}
