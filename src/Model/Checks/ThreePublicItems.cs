using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Checks;

/// <summary>“三公”经费 against economic codes, counts and assets (C004–C007; domain rules R-06, R-47, R-59).</summary>
internal static class ThreePublicItems
{
    private static readonly ImmutableArray<(string Key, string Title, string Code)> Items =
    [
        ("overseas", "因公出国（境）费", "30212"),
        ("vehiclePurchase", "公务用车购置费", "31013"),
        ("vehicleOperation", "公务用车运行维护费", "30231"),
        ("reception", "公务接待费", "30217"),
    ];

    internal static void Check(CheckFindings findings)
    {
        foreach (var (key, title, code) in Items)
        {
            EconomicCode(findings, key, title, code);
        }

        Count(findings, "overseas", "因公出国（境）费", "overseasGroups", "团组数");
        Count(findings, "overseas", "因公出国（境）费", "overseasPersons", "人次");
        Count(findings, "vehiclePurchase", "公务用车购置费", "vehiclesPurchased", "购置数");
        Count(findings, "reception", "公务接待费", "receptionBatches", "批次");
        Count(findings, "reception", "公务接待费", "receptionGuests", "人次");
        Vehicles(findings);
    }

    private static void EconomicCode(CheckFindings findings, string key, string title, string code)
    {
        var item = findings.Value("threePublic." + key);
        var basic = findings.Value("economic." + code);
        if (item < basic)
        {
            findings.Error(
                DiagnosticCodes.ThreePublicExceeded,
                $"/threePublic/{key}/actual",
                $"{title}决算数 {CheckFindings.Yuan(item)}，少于基本支出中经济科目 {code} 的 {CheckFindings.Yuan(basic)}",
                "两处应为同一笔钱：改正 threePublic 或 economic");
        }
        else if (item > basic && item - basic > findings.Value("gpb.project"))
        {
            findings.Error(
                DiagnosticCodes.ThreePublicBeyondBasic,
                $"/threePublic/{key}/actual",
                $"{title}决算数 {CheckFindings.Yuan(item)}，比经济科目 {code} 的 {CheckFindings.Yuan(basic)} 多 {CheckFindings.Yuan(item - basic)}，"
                    + $"而项目支出只有 {CheckFindings.Yuan(findings.Value("gpb.project"))}",
                "两处应为同一笔钱：改正 threePublic 或 economic");
        }
        else if (item > basic)
        {
            findings.Note(
                DiagnosticCodes.ThreePublicBeyondBasic,
                $"/threePublic/{key}/actual",
                $"{title}决算数比经济科目 {code} 多 {CheckFindings.Yuan(item - basic)}，多出部分应由项目支出列支",
                "请确认");
        }
    }

    private static void Count(CheckFindings findings, string key, string title, string count, string word)
    {
        if (findings.Facts.Find("threePublic.count." + count)?.Value is not { } number)
        {
            if (findings.Value("threePublic." + key) > 0m)
            {
                findings.Warning(
                    DiagnosticCodes.ThreePublicCount,
                    $"/threePublic/counts/{count}",
                    $"{title}有决算数，没有填{word}",
                    $"在 threePublic.counts 中补上 {count}");
            }

            return;
        }

        var amount = findings.Value("threePublic." + key);
        if (number > 0m != amount > 0m)
        {
            findings.Error(
                DiagnosticCodes.ThreePublicCount,
                $"/threePublic/counts/{count}",
                $"{title}决算数为 {CheckFindings.Yuan(amount)}，而{word}为 {number:0}",
                "有数量就应有金额，有金额就应有数量");
        }
    }

    private static void Vehicles(CheckFindings findings)
    {
        const string Pointer = "/threePublic/counts/vehiclesHeld";
        var held = findings.Value("threePublic.count.vehiclesHeld");
        if (findings.Facts.Find("assets.vehicles.total")?.Value is { } all && held > all)
        {
            findings.Error(DiagnosticCodes.VehiclesHeld, Pointer, $"公务用车保有量 {held:0} 辆，多于车辆合计 {all:0} 辆", "核对 assets.vehicles");
        }
        else if (held > 0m && findings.Value("threePublic.vehicleOperation") == 0m)
        {
            findings.Warning(DiagnosticCodes.VehiclesHeld, Pointer, $"公务用车保有量 {held:0} 辆，没有公务用车运行维护费", "确认是否漏填");
        }
    }
}
