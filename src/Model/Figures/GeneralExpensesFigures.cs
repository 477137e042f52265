using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Meetings, training, events.</summary>
[Term("一般性支出", "会议费、培训费、大型活动。")]
public sealed record GeneralExpensesFigures
{
    /// <summary>Meetings.</summary>
    [Term("会议费", "对应经济科目 30215。")]
    public ExpenseFigures? Meetings { get; init; }

    /// <summary>Training.</summary>
    [Term("培训费", "对应经济科目 30216。")]
    public ExpenseFigures? Training { get; init; }

    /// <summary>Events.</summary>
    [Term("节庆、晚会、论坛、赛事等活动", "单位：元。")]
    public ExpenseFigures? Events { get; init; }
}
