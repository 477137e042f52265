using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Where an attachment prints figures differently from the body.</summary>
[Term("附件数字写法", "与正文写法不同之处。")]
public sealed record AttachmentNumbers
{
    /// <summary>Decimals of money.</summary>
    [Term("金额小数位", "万元保留的小数位。")]
    [Bounds(0, 4)]
    public int? AmountDecimals { get; init; }

    /// <summary>True to leave out trailing zeros of money.</summary>
    [Term("去金额末尾零", "true 为去掉末尾的零。")]
    public bool? StripAmountZeros { get; init; }

    /// <summary>Decimals of percentages.</summary>
    [Term("百分比小数位", "百分比保留的小数位。")]
    [Bounds(0, 4)]
    public int? PercentDecimals { get; init; }

    /// <summary>True to leave out trailing zeros of percentages.</summary>
    [Term("去百分比末尾零", "true 为去掉末尾的零。")]
    public bool? StripPercentZeros { get; init; }
}
