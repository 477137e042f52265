using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Balance-sheet figures.</summary>
[Term("资产负债", "年末数，单位：元。")]
public sealed record AssetBalance
{
    /// <summary>Current assets.</summary>
    [Term("流动资产", "单位：元。")]
    [Money]
    public decimal? CurrentAssets { get; init; }

    /// <summary>Non-current assets.</summary>
    [Term("非流动资产", "单位：元。")]
    [Money]
    public decimal? NonCurrentAssets { get; init; }

    /// <summary>Liabilities.</summary>
    [Term("负债", "单位：元。")]
    [Money]
    public decimal? Liabilities { get; init; }

    /// <summary>Fixed assets.</summary>
    [Term("固定资产原值", "单位：元。")]
    [Money]
    public decimal? FixedAssets { get; init; }

    /// <summary>Fixed assets in use.</summary>
    [Term("在用固定资产", "单位：元。")]
    [Money]
    public decimal? FixedAssetsInUse { get; init; }

    /// <summary>Income from the use of assets.</summary>
    [Term("资产有偿使用收入", "单位：元。")]
    [Money]
    public decimal? UsageIncome { get; init; }
}
