using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Basic expenditure of one economic item.</summary>
[Term("经济分类支出", "一个款级经济科目的基本支出。")]
public sealed record EconomicFigures
{
    /// <summary>The five-digit code.</summary>
    [Term("经济分类科目编码", "支出经济分类款级编码，五位数字。")]
    [Code(CodeKind.EconomicItem)]
    public required string Code { get; init; }

    /// <summary>The name, where the code list lacks it.</summary>
    [Term("科目名称", "编码表没有该科目时填写。")]
    public string? Name { get; init; }

    /// <summary>The amount.</summary>
    [Term("决算数", "单位：元。")]
    [Money]
    public required decimal Amount { get; init; }
}
