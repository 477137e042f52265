using System.Collections.Immutable;

using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Key work of the year.</summary>
[Term("重点工作", "重点工作完成情况。")]
public sealed record KeyWorkFigures
{
    /// <summary>What stands before the items.</summary>
    [Term("引言", "列举之前的总述。")]
    [FreeText]
    public string? Introduction { get; init; }

    /// <summary>The items.</summary>
    [Term("重点工作事项", "逐项填写。")]
    public ImmutableArray<KeyWorkItem> Items { get => field.IsDefault ? [] : field; init; }
}
