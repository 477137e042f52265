using System.Collections.Immutable;
using System.Globalization;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Evaluation;

namespace FinalAccounts.Generator.Packs;

/// <summary>Reads <c>evaluation.yaml</c>: how a region scores, and its table of rule-scored indicators.</summary>
internal static class EvaluationReader
{
    public static EvaluationRules Read(MapReader file)
    {
        var usual = new EvaluationRules();
        ImmutableArray<GradeStep> grades = [.. file.Sections("grades").Select(Grade)];
        ImmutableArray<QualityBand> qualities = [.. file.Sections("qualities").Select(Quality)];
        var rules = new EvaluationRules
        {
            Total = file.Number("total", usual.Total),
            ScoreDecimals = file.Integer("scoreDecimals", usual.ScoreDecimals),
            ExecutionRateDecimals = file.Has("executionRateDecimals") ? file.Integer("executionRateDecimals", 2) : null,
            Tolerance = file.Number("tolerance", usual.Tolerance),
            Grades = grades.IsEmpty ? usual.Grades : grades,
            Qualities = qualities.IsEmpty ? usual.Qualities : qualities,
            Measured = [.. file.Sections("measured").Select(Measured)],
            Indicators = [.. file.Sections("indicators").Select(Indicator)],
        };
        var weights = rules.Indicators.Sum(indicator => indicator.Weight);
        if (!rules.Indicators.IsEmpty && weights != rules.Total)
        {
            file.Report($"评分表各指标分值合计 {weights.ToString(CultureInfo.InvariantCulture)}", $"应为 {rules.Total.ToString(CultureInfo.InvariantCulture)}");
        }

        file.Finish();
        return rules;
    }

    private static GradeStep Grade(MapReader map)
    {
        var read = new GradeStep(map.Number("from", 0m), map.RequiredText("key"));
        map.Finish();
        return read;
    }

    private static QualityBand Quality(MapReader map)
    {
        var read = new QualityBand(map.RequiredText("key"), map.RequiredText("name"), map.Number("from", 0m), map.Number("to", 1m));
        map.Finish();
        return read;
    }

    private static MeasuredQuantity Measured(MapReader map)
    {
        var read = new MeasuredQuantity(map.RequiredText("key"), map.RequiredText("title"), map.Choice("kind", FactKind.Quantity), map.Text("unit"));
        map.Finish();
        return read;
    }

    private static ScoringIndicator Indicator(MapReader map)
    {
        var read = new ScoringIndicator(
            map.RequiredText("key"), map.RequiredText("level1"), map.RequiredText("level2"), map.RequiredText("name"), map.Number("weight", 0m))
        {
            Description = map.Text("description") ?? "",
            Criterion = map.Text("criterion") ?? "",
            Reading = map.Text("reading") ?? "",
            ZeroWhen = map.Text("zeroWhen"),
            Parts = [.. map.Sections("parts").Select(Part)],
        };
        if (read.Weight <= 0m || read.Parts.Sum(part => part.Weight) != read.Weight)
        {
            map.Report($"指标“{read.Name}”的分值不等于各分项之和", "分值应大于零，并与 parts 中 weight 之和相等");
        }

        map.Finish();
        return read;
    }

    private static ScoringPart Part(MapReader map)
    {
        var kind = map.Choice("rule", RuleKind.Judged);
        var value = Value(map.Section("value"));
        ImmutableArray<ScoringBand> bands = [.. map.Sections("bands").Select(Band)];
        ImmutableArray<decimal> steps = [.. map.Texts("steps").Select(text => Number(map, text))];
        var zeroAboveOne = map.Flag("zeroAboveOne");
        var (allowed, step, perStep) = (map.Number("allowed", 0m), map.Number("step", 1m), map.Number("perStep", 1m));
        if (step == 0m || (kind != RuleKind.Judged && value.Sum.IsEmpty) || (kind == RuleKind.Bands && bands.IsEmpty))
        {
            map.Report("分项的规则不完整", "按量计分的要有 value，分档的要有 bands，扣分的 step 不为零");
            kind = RuleKind.Judged;
        }

        ScoringRule rule = kind switch
        {
            RuleKind.Bands => new BandRule(value, bands),
            RuleKind.Proportional => new ProportionalRule(value, zeroAboveOne),
            RuleKind.Deduction => new DeductionRule(value, allowed, step, perStep),
            _ => new JudgedRule(steps),
        };
        var read = new ScoringPart(map.RequiredText("key"), map.RequiredText("title"), map.Number("weight", 0m), rule);
        map.Finish();
        return read;
    }

    private static ScoringValue Value(MapReader map)
    {
        var divisor = map.Number("divisor", 1m);
        if (divisor == 0m)
        {
            map.Report("divisor 不能为零", "写占全年的份额或个数，如 0.25、4");
            divisor = 1m;
        }

        var read = new ScoringValue(map.Texts("sum"), map.Texts("less"), map.Texts("of"), divisor);
        map.Finish();
        return read;
    }

    private static ScoringBand Band(MapReader map)
    {
        var read = new ScoringBand(map.Choice("side", BandSide.Otherwise), map.Number("bound", 0m), map.Number("points", 0m));
        map.Finish();
        return read;
    }

    private static decimal Number(MapReader map, string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        map.Report($"“{text}”不是数字", "steps 只写数字");
        return 0m;
    }
}
