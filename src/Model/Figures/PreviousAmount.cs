using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Last year's expenditure of one code.</summary>
[Term("上年科目支出", "一个科目的上年支出。")]
public sealed record PreviousAmount
{
    /// <summary>A code of any depth.</summary>
    [Term("功能分类科目编码", "三位（类）、五位（款）或七位（项）。")]
    [Code(CodeKind.FunctionalAny)]
    public required string Code { get; init; }

    /// <summary>The amount.</summary>
    [Term("上年决算数", "单位：元。")]
    [Money]
    public required decimal Amount { get; init; }
}
