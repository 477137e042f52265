using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Opening balances and what became of surplus.</summary>
[Term("结转和结余", "年初数及非财政拨款结余的使用与分配，单位：元。")]
public sealed record CarryOverFigures
{
    /// <summary>Opening balances by fund.</summary>
    [Term("年初结转和结余", "按资金性质填列。")]
    public OpeningFigures? Opening { get; init; }

    /// <summary>Surplus of earlier years used.</summary>
    [Term("使用非财政拨款结余", "用以前年度非财政拨款结余弥补本年收支差额的数额，单位：元。")]
    [Money]
    public decimal NonFiscalSurplusUsed { get; init; }

    /// <summary>Surplus distributed.</summary>
    [Term("结余分配", "缴纳所得税、提取专用基金等，单位：元。")]
    [Money]
    public decimal SurplusDistribution { get; init; }
}
