namespace FinalAccounts.Model.Figures.Annotations;

/// <summary>A code of the 政府收支分类科目.</summary>
/// <param name="kind">Which classification, and which depth.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CodeAttribute(CodeKind kind) : Attribute
{
    /// <summary>Which classification, and which depth.</summary>
    public CodeKind Kind { get; } = kind;
}

/// <summary>Which classification a code belongs to, and at which depth.</summary>
public enum CodeKind
{
    /// <summary>支出功能分类, 项: seven digits.</summary>
    FunctionalItem,

    /// <summary>支出功能分类, 类: three digits.</summary>
    FunctionalClass,

    /// <summary>支出功能分类, 类, 款 or 项.</summary>
    FunctionalAny,

    /// <summary>支出经济分类, 款: five digits.</summary>
    EconomicItem,
}
