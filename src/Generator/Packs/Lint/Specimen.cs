using System.Collections.Immutable;

using FinalAccounts.Generator.Scripting;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Evaluation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Figures.Reading;

using Templating;

namespace FinalAccounts.Generator.Packs.Lint;

/// <summary>
/// A unit that has everything a unit's JSON can hold. What templates can see is read off its report, so that the names that linting knows
/// are those that rendering knows.
/// </summary>
internal sealed class Specimen
{
    private const string Resource = "specimen.json";

    /// <summary>A scoring table for packs that have none of their own: their ancestors' templates may still speak of one.</summary>
    private static readonly ScoringIndicator Indicator = new("example", "示例", "示例", "示例", 1m)
    {
        Parts = [new ScoringPart("example", "示例", 1m, new ProportionalRule(new ScoringValue(["performance.measured.example"], [], []), ZeroAboveOne: false))],
    };

    private static readonly MeasuredQuantity Quantity = new("example", "示例", FactKind.Ratio, Unit: null);

    private Specimen(IScriptMembers values, FactPaths facts)
    {
        Values = values;
        Facts = facts;
    }

    /// <summary>What templates see of it: values and functions by name.</summary>
    public IScriptMembers Values { get; }

    /// <summary>What an attachment's form sees of its attachment.</summary>
    public ScriptObject Attachment => ValueLists.Entry(
        ("number", 1),
        ("key", ""),
        ("title", ""),
        ("text", ""),
        ("evaluations", Values.TryGetMember("lists", out var lists) && ((IScriptMembers)lists!).TryGetMember("project_evaluations", out var list) ? list : null));

    /// <summary>The fact ids that can exist.</summary>
    public FactPaths Facts { get; }

    /// <summary>The specimen as one pack shows it: its words, and no phrases, which linting reads from the templates.</summary>
    public static Specimen For(FormatPack pack)
    {
        var figures = Measured(Read(), pack);
        var facts = Deriver.Derive(figures, new DerivationOptions(pack.Measure == PackMeasure.Initial ? BudgetMeasure.Initial : BudgetMeasure.FullYear)
        {
            Evaluation = pack.Evaluation.Indicators.IsEmpty ? pack.Evaluation with { Indicators = [Indicator], Measured = [Quantity] } : pack.Evaluation,
        });
        var bare = pack with
        {
            Templates = new PackTemplates(ImmutableSortedDictionary<string, Template>.Empty, [], report: null),
            Glossary = [new GlossaryTerm("example", "示例", "示例", When: null)],
            Title = "示例",
            Words = pack.Words.ToImmutableDictionary(word => word.Key, _ => "示例", StringComparer.Ordinal),
        };
        var values = new ReportValues(bare, figures, facts, AttachmentTexts.Read(figures, folder: null, []), [], CancellationToken.None);
        return new Specimen(values.Globals, new FactPaths(facts.All.Select(fact => fact.Id)));
    }

    /// <summary>The unit with every quantity that the pack's scoring asks for.</summary>
    private static UnitFigures Measured(UnitFigures figures, FormatPack pack) => figures with
    {
        Performance = figures.Performance! with
        {
            Scoring = figures.Performance.Scoring! with
            {
                Measured = figures.Performance.Scoring.Measured.SetItems(pack.Evaluation.Measured.Select(quantity => KeyValuePair.Create(quantity.Key, 1m))),
            },
        },
    };

    /// <summary>The unit's figures.</summary>
    public static UnitFigures Read()
    {
        using var stream = typeof(Specimen).Assembly.GetManifestResourceStream(Resource)!;
        var reading = FiguresReader.Read(stream, Resource);
        return reading.Figures is { } figures && !reading.Diagnostics.Any(finding => finding.Severity == Severity.Error)
            ? figures
            : throw new InvalidOperationException($"The specimen cannot be read: {string.Join("; ", reading.Diagnostics)}");
    }
}
