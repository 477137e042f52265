using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>State assets in use at the end of the year.</summary>
[Term("国有资产占用", "截至年末的资产占用情况。")]
public sealed record AssetFigures
{
    /// <summary>The day of the count.</summary>
    [Term("截止日期", "年-月-日，须在决算年度内，一般为 12 月 31 日。")]
    public required DateOnly Date { get; init; }

    /// <summary>Vehicles by category.</summary>
    [Term("车辆", "按用途，单位：辆。")]
    public VehicleFigures? Vehicles { get; init; }

    /// <summary>What the vehicles are for.</summary>
    [Term("车辆用途说明", "其他用车的用途等。")]
    [FreeText]
    public string? VehiclePurpose { get; init; }

    /// <summary>General equipment of 500,000 元 and more.</summary>
    [Term("单价50万元以上通用设备", "单位：台（套）。")]
    public int? GeneralEquipment { get; init; }

    /// <summary>Special equipment of 1,000,000 元 and more.</summary>
    [Term("单价100万元以上专用设备", "单位：台（套）。")]
    public int? SpecialEquipment { get; init; }

    /// <summary>Equipment of 1,000,000 元 and more, by the later rule.</summary>
    [Term("单价100万元以上设备（不含车辆）", "单位：台（套）；2022年起部分地区改用此口径。")]
    public int? LargeEquipment { get; init; }

    /// <summary>Floor area in square metres.</summary>
    [Term("房屋面积", "单位：平方米，最多两位小数。")]
    [Money]
    public decimal? FloorArea { get; init; }

    /// <summary>Balance-sheet figures.</summary>
    [Term("资产负债", "需要说明资产总量时填写，单位：元。")]
    public AssetBalance? Balance { get; init; }
}
