using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>One kind of general expense.</summary>
[Term("一般性支出项目", "金额、次数、人数和内容。")]
public sealed record ExpenseFigures
{
    /// <summary>The amount.</summary>
    [Term("决算数", "单位：元。")]
    [Money]
    public required decimal Amount { get; init; }

    /// <summary>How often.</summary>
    [Term("次数", "单位：次。")]
    public int? Count { get; init; }

    /// <summary>How many persons.</summary>
    [Term("人数", "单位：人。")]
    public int? Persons { get; init; }

    /// <summary>What it was about.</summary>
    [Term("内容", "会议、培训或活动的内容。")]
    [FreeText]
    public string? Content { get; init; }
}
