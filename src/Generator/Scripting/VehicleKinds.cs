using System.Collections.Immutable;

namespace FinalAccounts.Generator.Scripting;

/// <summary>The kinds of vehicles in the order that reports list them (domain rule R-Y4: names differ by year and region).</summary>
internal static class VehicleKinds
{
    /// <summary>Key in fact ids, and name.</summary>
    public static ImmutableArray<(string Key, string Name)> All { get; } =
    [
        ("ministerial", "副部（省）级及以上领导用车"),
        ("leaders", "主要领导干部用车"),
        ("communication", "机要通信用车"),
        ("emergency", "应急保障用车"),
        ("lawEnforcement", "执法执勤用车"),
        ("special", "特种专业技术用车"),
        ("retiredCadres", "离退休干部用车"),
        ("general", "一般公务用车"),
        ("other", "其他用车"),
    ];
}
