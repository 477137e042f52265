namespace FinalAccounts.Generator.Packs;

/// <summary>The rules that <c>evaluation.yaml</c> knows.</summary>
internal enum RuleKind
{
    /// <summary>由评价人认定.</summary>
    Judged,

    /// <summary>分档.</summary>
    Bands,

    /// <summary>按比例.</summary>
    Proportional,

    /// <summary>超出扣分.</summary>
    Deduction,
}
