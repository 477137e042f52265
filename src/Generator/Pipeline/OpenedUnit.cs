using FinalAccounts.Generator.Packs;
using FinalAccounts.Model.Checks;
using FinalAccounts.Model.Comparison;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Figures.Reading;

namespace FinalAccounts.Generator.Pipeline;

/// <summary>What a unit gave, the pack of its report, and what follows from both.</summary>
/// <param name="Figures">What the unit typed, with last year's figures from last year's file where there is one.</param>
/// <param name="Pack">The pack.</param>
/// <param name="Facts">Every figure.</param>
internal sealed record OpenedUnit(UnitFigures Figures, FormatPack Pack, ReportFacts Facts)
{
    private const string DefaultPack = "base";

    /// <summary>A unit read, derived and checked; null where it could not be read or compared.</summary>
    /// <param name="packs">The packs.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="findings">Gets what was found on the way.</param>
    /// <param name="cancellation">Ends it.</param>
    public static OpenedUnit? Open(IPackStore packs, ReportRequest request, List<Diagnostic> findings, CancellationToken cancellation)
    {
        var figures = Read(request.Input, request.InputName, findings, cancellation);
        if (figures is null || request.IsStoppedBy(findings) || PackOf(packs, request, figures, findings, cancellation) is not { } pack)
        {
            return null;
        }

        ReportFacts? last = null;
        if (request.Previous is { } previous)
        {
            var lastFigures = Read(new MemoryStream(previous.Content.ToArray(), writable: false), previous.Name, findings, cancellation);
            if (lastFigures is null || request.IsStoppedBy(findings))
            {
                return null;
            }

            last = Derive(lastFigures, pack, cancellation);
            (figures, var found) = LastYear.Fill(figures, lastFigures, last);
            findings.AddRange(found);
        }

        var facts = Derive(figures, pack, cancellation);
        if (last is not null)
        {
            findings.AddRange(LastYear.Continuity(figures, facts, last));
        }

        Check(figures, facts, findings, cancellation);
        return new OpenedUnit(figures, pack, facts);
    }

    private static UnitFigures? Read(Stream input, string name, List<Diagnostic> findings, CancellationToken cancellation)
    {
        using var stage = Stages.Start("read", cancellation);
        var reading = FiguresReader.Read(input, name);
        findings.AddRange(reading.Diagnostics);
        return reading.Figures;
    }

    private static FormatPack? PackOf(IPackStore packs, ReportRequest request, UnitFigures figures, List<Diagnostic> findings, CancellationToken cancellation)
    {
        using var stage = Stages.Start("pack", cancellation);
        if (request.Pack is null && figures.Format is { } format && PackFolders.IsPath(format))
        {
            // A unit's JSON may come from anywhere; only who runs the program may point to folders.
            findings.Add(new Diagnostic(PackCodes.OutsidePack, Severity.Error, figures.Source.PlaceOf("/format"), $"format 只写格式包的标识，不写路径：“{format}”", "写标识，如 base；文件夹用 --pack 指定"));
            return null;
        }

        var (pack, found) = packs.Get(request.Pack ?? figures.Format ?? DefaultPack);
        findings.AddRange(found);
        return pack;
    }

    private static ReportFacts Derive(UnitFigures figures, FormatPack pack, CancellationToken cancellation)
    {
        using var stage = Stages.Start("derive", cancellation);
        return Deriver.Derive(figures, new DerivationOptions(Measure(pack.Measure))
        {
            ThreePublicMeasure = Measure(pack.ThreePublicMeasure),
            Evaluation = pack.Evaluation,
        });
    }

    private static void Check(UnitFigures figures, ReportFacts facts, List<Diagnostic> findings, CancellationToken cancellation)
    {
        using var stage = Stages.Start("check", cancellation);
        findings.AddRange(CheckList.Check(figures, facts));
    }

    private static BudgetMeasure Measure(PackMeasure measure) => measure == PackMeasure.Initial ? BudgetMeasure.Initial : BudgetMeasure.FullYear;
}
