using System.Collections.Immutable;

using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Derivation;

/// <summary>国有资产占用: vehicles, equipment, floor area (domain rule R-59).</summary>
internal static class Assets
{
    private static readonly ImmutableArray<(string Key, string Title, Func<VehicleFigures, int> Count)> Vehicles =
    [
        ("ministerial", "副部（省）级及以上领导用车", vehicles => vehicles.Ministerial),
        ("leaders", "主要领导干部用车", vehicles => vehicles.Leaders),
        ("communication", "机要通信用车", vehicles => vehicles.Communication),
        ("emergency", "应急保障用车", vehicles => vehicles.Emergency),
        ("lawEnforcement", "执法执勤用车", vehicles => vehicles.LawEnforcement),
        ("special", "特种专业技术用车", vehicles => vehicles.Special),
        ("retiredCadres", "离退休干部用车", vehicles => vehicles.RetiredCadres),
        ("general", "一般公务用车", vehicles => vehicles.General),
        ("other", "其他用车", vehicles => vehicles.Other),
    ];

    /// <summary>Derives <c>assets.*</c>, when the unit gives the block.</summary>
    internal static void Derive(FactBook book, UnitFigures figures)
    {
        if (figures.Assets is not { } block)
        {
            return;
        }

        if (block.Vehicles is { } vehicles)
        {
            foreach (var (key, title, count) in Vehicles)
            {
                book.Leaf("assets.vehicles." + key, title, count(vehicles), "/assets/vehicles/" + key, FactKind.Count, "辆");
            }

            book.Sum(
                "assets.vehicles.total", "车辆合计", [.. Vehicles.Select(vehicle => "assets.vehicles." + vehicle.Key)], FactKind.Count, "辆");
        }

        Equipment(book, "generalEquipment", "单价50万元以上通用设备", block.GeneralEquipment);
        Equipment(book, "specialEquipment", "单价100万元以上专用设备", block.SpecialEquipment);
        Equipment(book, "largeEquipment", "单价100万元以上设备（不含车辆）", block.LargeEquipment);
        book.LeafIfGiven("assets.floorArea", "房屋面积", block.FloorArea, "/assets/floorArea", FactKind.Quantity, "平方米");
        if (block.Balance is { } balance)
        {
            Balance(book, balance);
        }
    }

    private static void Equipment(FactBook book, string key, string title, int? count) =>
        book.LeafIfGiven("assets." + key, title, count, "/assets/" + key, FactKind.Count, "台（套）");

    private static void Balance(FactBook book, AssetBalance balance)
    {
        const string Place = "/assets/balance/";
        book.LeafIfGiven("assets.currentAssets", "流动资产", balance.CurrentAssets, Place + "currentAssets");
        book.LeafIfGiven("assets.nonCurrentAssets", "非流动资产", balance.NonCurrentAssets, Place + "nonCurrentAssets");
        if (balance is { CurrentAssets: not null, NonCurrentAssets: not null })
        {
            book.Sum("assets.total", "资产总额", ["assets.currentAssets", "assets.nonCurrentAssets"]);
        }

        book.LeafIfGiven("assets.liabilities", "负债", balance.Liabilities, Place + "liabilities");
        book.LeafIfGiven("assets.fixedAssets", "固定资产", balance.FixedAssets, Place + "fixedAssets");
        book.LeafIfGiven("assets.fixedAssetsInUse", "在用固定资产", balance.FixedAssetsInUse, Place + "fixedAssetsInUse");
        if (balance is { FixedAssets: not null, FixedAssetsInUse: not null })
        {
            book.Ratio("assets.fixedAssetsUseRate", "固定资产利用率", "share", "assets.fixedAssetsInUse", "assets.fixedAssets");
        }

        book.LeafIfGiven("assets.usageIncome", "资产有偿使用收入", balance.UsageIncome, Place + "usageIncome");
    }
}
