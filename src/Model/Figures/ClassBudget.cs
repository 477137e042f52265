using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>The budget of one 类.</summary>
[Term("分类预算", "一个类的预算数。")]
public sealed record ClassBudget
{
    /// <summary>The three-digit code.</summary>
    [Term("类级编码", "三位数字。")]
    [Code(CodeKind.FunctionalClass)]
    public required string Code { get; init; }

    /// <summary>The initial budget.</summary>
    [Term("年初预算", "单位：元。")]
    [Money]
    public decimal? Initial { get; init; }

    /// <summary>The budget after adjustments.</summary>
    [Term("全年预算", "单位：元。")]
    [Money]
    public decimal? FullYear { get; init; }
}
