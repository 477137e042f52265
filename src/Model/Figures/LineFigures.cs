using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>One 项 of the functional classification with its income, expenditure and budget.</summary>
[Term("收支明细行", "一个项级科目的收入、支出和预算，单位：元。")]
public sealed record LineFigures
{
    /// <summary>The seven-digit code.</summary>
    [Term("功能分类科目编码", "支出功能分类项级编码，七位数字；同一编码只填一行。")]
    [Code(CodeKind.FunctionalItem)]
    public required string Code { get; init; }

    /// <summary>The name of the 项, where the code list lacks it or names it differently.</summary>
    [Term("项级科目名称", "编码表没有该科目，或当年名称不同时填写。")]
    public string? Name { get; init; }

    /// <summary>The name of the 款, where the code list lacks it.</summary>
    [Term("款级科目名称", "编码表没有该款时填写。")]
    public string? GroupName { get; init; }

    /// <summary>The name of the 类, where the code list lacks it.</summary>
    [Term("类级科目名称", "编码表没有该类时填写。")]
    public string? ClassName { get; init; }

    /// <summary>Income by source.</summary>
    [Term("本年收入", "按来源填列的本年收入，单位：元。")]
    public LineIncome? Income { get; init; }

    /// <summary>Expenditure by fund.</summary>
    [Term("本年支出", "按资金性质填列的本年支出，单位：元。")]
    public LineExpenditure? Expenditure { get; init; }

    /// <summary>Opening balances of this code, where they are known per code.</summary>
    [Term("年初结转和结余", "该科目的年初结转和结余；已在 carryOver 按资金填总数的不再填。")]
    public OpeningFigures? Opening { get; init; }

    /// <summary>The budget of the general-public-budget part.</summary>
    [Term("一般公共预算", "该科目一般公共预算财政拨款支出的预算数。")]
    public BudgetPair? Budget { get; init; }

    /// <summary>What it was mainly used for.</summary>
    [Term("主要用途", "该科目资金主要用于什么，接在“主要用于”之后。")]
    [FreeText]
    public string? UsedFor { get; init; }

    /// <summary>The reason for the difference from the budget.</summary>
    [Term("预决算差异原因", "决算数与预算数不同的主要原因。")]
    [FreeText]
    public string? Reason { get; init; }
}
