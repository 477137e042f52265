using System.Collections.Immutable;

using FinalAccounts.Model.Numbers;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Model.Tests.Tables;

/// <summary>The nine official tables of 2021 as layouts; the packs' YAML says the same.</summary>
internal static class Layouts
{
    public static NumberStyle Numbers { get; } = new() { StripAmountZeros = true, ZeroAmount = "" };

    public static IEnumerable<TableLayout> All => [Total, Income, Expenditure, Fiscal, GeneralPublicBudget, Basic, ThreePublic, GovernmentFund, StateCapital];

    public static TableLayout Total { get; } = Layout("01", "收入支出决算总表") with
    {
        Head = [["收入", "<", "<", "支出", "<", "<"], ["项目", "行次", "决算数", "项目", "行次", "决算数"], ["栏次", "", "1", "栏次", "", "2"]],
        HeadEndsWithColumnNumbers = true,
        Panels =
        [
            new TablePanel
            {
                Columns = [Name, Number, Figure("{row}")],
                Rows =
                [
                    new SingleRow("一、一般公共预算财政拨款收入", "income.generalPublicBudget"),
                    new SingleRow("二、政府性基金预算财政拨款收入", "income.governmentFund"),
                    new SingleRow("三、国有资本经营预算财政拨款收入", "income.stateCapital"),
                    new SingleRow("四、上级补助收入", "income.superiorSubsidy"),
                    new SingleRow("五、事业收入", "income.business"),
                    new SingleRow("六、经营收入", "income.operating"),
                    new SingleRow("七、附属单位上缴收入", "income.affiliated"),
                    new SingleRow("八、其他收入", "income.other"),
                    new FillRows(),
                    new SingleRow("本年收入合计", "income.total") { Role = RowRole.Total },
                    new SingleRow("使用非财政拨款结余", "nonFiscalSurplusUsed"),
                    new SingleRow("年初结转和结余", "opening.total"),
                    new SingleRow("总计", "grandTotal") { Role = RowRole.Total },
                ],
            },
            new TablePanel
            {
                FirstRowNumber = 31,
                Columns = [Name, Number, Figure("{row}")],
                Rows =
                [
                    new ClassRows { Ledger = "expenditure" },
                    new SingleRow("本年支出合计", "expenditure.total") { Role = RowRole.Total },
                    new SingleRow("结余分配", "surplusDistribution"),
                    new SingleRow("年末结转和结余", "closing.total"),
                    new SingleRow("总计", "grandTotal") { Role = RowRole.Total },
                ],
            },
        ],
    };

    public static TableLayout Income { get; } = Ledger(
        "02", "收入决算表", "income", ["", ".fiscal", ".superiorSubsidy", ".business", ".operating", ".affiliated", ".other"]);

    public static TableLayout Expenditure { get; } = Ledger(
        "03", "支出决算表", "expenditure", ["", ".basic", ".project", ".toSuperior", ".operating", ".toAffiliated"]);

    public static TableLayout Fiscal { get; } = Layout("04", "财政拨款收入支出决算总表") with
    {
        Panels =
        [
            new TablePanel
            {
                Columns = [Name, Number, Figure("{row}")],
                Rows =
                [
                    new SingleRow("一、一般公共预算财政拨款", "gpb.income"),
                    new SingleRow("二、政府性基金预算财政拨款", "governmentFund.income"),
                    new SingleRow("三、国有资本经营财政拨款", "stateCapital.income"),
                    new FillRows(),
                    new SingleRow("本年收入合计", "fiscal.income"),
                    new SingleRow("年初财政拨款结转和结余", "fiscal.opening"),
                    new SingleRow("一般公共预算财政拨款", "gpb.opening"),
                    new SingleRow("政府性基金预算财政拨款", "governmentFund.opening"),
                    new SingleRow("国有资本经营预算财政拨款", "stateCapital.opening"),
                    new SingleRow("总计", "fiscal.grandTotal"),
                ],
            },
            new TablePanel
            {
                FirstRowNumber = 33,
                Columns = [Name, Number, Figure("fiscal.{row}"), Figure("gpb.{row}"), Figure("governmentFund.{row}"), Figure("stateCapital.{row}")],
                Rows =
                [
                    new ClassRows(),
                    new SingleRow("本年支出合计", ""),
                    new SingleRow("年末财政拨款结转和结余", "closing"),
                    new SingleRow("", null),
                    new SingleRow("", null),
                    new SingleRow("", null),
                    new SingleRow("总计", "grandTotal"),
                ],
            },
        ],
    };

    public static TableLayout GeneralPublicBudget { get; } = Ledger("05", "一般公共预算财政拨款支出决算表", "gpb", ["", ".basic", ".project"]);

    public static TableLayout Basic { get; } = Layout("06", "一般公共预算财政拨款基本支出决算表") with
    {
        Panels =
        [
            Economic(["301", "303"], new SingleRow("人员经费合计", "personnel")),
            Economic(["302"], new SingleRow("公用经费合计", null)),
            Economic(["307", "310", "312", "399"], new SingleRow("", "public")),
        ],
    };

    public static TableLayout ThreePublic { get; } = Layout("07", "一般公共预算财政拨款“三公”经费支出决算表") with
    {
        Head =
        [
            ["预算数", "<", "<", "<", "<", "<", "决算数", "<", "<", "<", "<", "<"],
            ["合计", "因公出国（境）费", "公务用车购置及运行费", "<", "<", "公务接待费", "合计", "因公出国（境）费", "公务用车购置及运行费", "<", "<", "公务接待费"],
            ["^", "^", "小计", "公务用车购置费", "公务用车运行费", "^", "^", "^", "小计", "公务用车购置费", "公务用车运行费", "^"],
            ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
        ],
        HeadEndsWithColumnNumbers = true,
        Panels =
        [
            new TablePanel
            {
                Columns =
                [
                    .. new[] { ".budget", "" }.SelectMany(suffix =>
                        new[] { "total", "overseas", "vehicle", "vehiclePurchase", "vehicleOperation", "reception" }
                            .Select(item => Figure($"threePublic.{item}{suffix}"))),
                ],
                Rows = [new SingleRow("", "")],
            },
        ],
        EmptyNote = "说明：本单位没有此项支出。",
    };

    public static TableLayout GovernmentFund { get; } = Ledger(
        "08", "政府性基金预算财政拨款收入支出决算表", "governmentFund", [".opening", ".income", "", ".basic", ".project", ".closing"]);

    public static TableLayout StateCapital { get; } = Ledger("09", "国有资本经营预算财政拨款支出决算表", "stateCapital", ["", ".basic", ".project"]);

    private static LayoutColumn Name => new("name", CellKind.Text, 5m);

    private static LayoutColumn Number => new("number", CellKind.RowNumber, 1m);

    private static LayoutColumn Code => new("code", CellKind.Code, 2m);

    private static LayoutColumn Figure(string value) => new(value, CellKind.Figure, 2m);

    private static TableLayout Layout(string key, string title) => new() { Key = key, Title = title, Numbers = Numbers };

    private static TableLayout Ledger(string key, string title, string ledger, ImmutableArray<string> columns) => Layout(key, title) with
    {
        Panels =
        [
            new TablePanel
            {
                Columns = [Code, Name, .. columns.Select(column => Figure(ledger + ".{row}" + column))],
                Rows = [new SingleRow("合计", "") { Role = RowRole.Total }, new FunctionalRows(ledger)],
            },
        ],
        EmptyNote = "说明：本单位没有此项收支。",
    };

    private static TablePanel Economic(ImmutableArray<string> classes, SingleRow last) => new()
    {
        Columns = [Code, Name, Figure("economic.{row}")],
        Rows = [new EconomicRows(classes), new FillRows(), last],
    };
}
