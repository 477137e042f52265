using System.Text;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Figures.Reading;

namespace FinalAccounts.Model.Tests.Support;

/// <summary>Units for tests.</summary>
internal static class Units
{
    public static UnitFigures Example(string name)
    {
        using var stream = File.OpenRead(Repository.Example(name));
        var reading = FiguresReader.Read(stream, name + ".json");
        reading.Diagnostics.ShouldBeEmpty();
        return reading.Figures!;
    }

    public static FiguresReading Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    public static FiguresReading Read(byte[] json)
    {
        using var stream = new MemoryStream(json);
        return FiguresReader.Read(stream, "unit.json");
    }

    public static ReportFacts Facts(UnitFigures figures, BudgetMeasure measure = BudgetMeasure.Initial) =>
        Deriver.Derive(figures, new DerivationOptions(measure));

    public static UnitFigures WithLines(params LineFigures[] lines) => new()
    {
        Year = 2021,
        Unit = new UnitDescription { Name = "某单位", Kind = UnitKind.Institution },
        Lines = [.. lines],
    };

    public static LineFigures Line(string code, decimal income = 0m, decimal basic = 0m, decimal project = 0m) => new()
    {
        Code = code,
        Income = new LineIncome { GeneralPublicBudget = income },
        Expenditure = new LineExpenditure { GeneralPublicBudget = new FundExpenditure { Basic = basic, Project = project } },
    };
}
