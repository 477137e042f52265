using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Evaluation;

namespace FinalAccounts.Generator.Packs.Schema;

/// <summary>The shape of <c>evaluation.yaml</c>.</summary>
internal static class EvaluationShapes
{
    /// <summary><c>evaluation.yaml</c>.</summary>
    public static MapShape Evaluation { get; } = new("evaluation", "绩效评分",
        Key.Number("total", "总分", "一张表各分值之和，不写为 100。"),
        Key.Integer("scoreDecimals", "得分小数位", "按规则计算的得分保留几位，不写为 2。"),
        Key.Integer("executionRateDecimals", "执行率小数位", "执行率先保留几位小数再乘分值，如 2；不写则不取舍。"),
        Key.Number("tolerance", "容差", "评定得分与规则相差多少以内算取舍，不写为 0.05。"),
        Key.Maps("grades", "等级", "从高到低；不写为 90 优、80 良、60 中、0 差。", () => Grade!),
        Key.Maps("qualities", "定性指标等次", "从高到低；不写为 100%—80%、80%—50%、50%—0%。", () => Quality!),
        Key.Maps("measured", "计量数", "评分规则用到、只有单位能填的数：事实 performance.measured.标识。", () => Measured!),
        Key.Maps("indicators", "评分指标", "逐项计分的整体绩效评分表，按表中顺序。", () => Indicator!));

    private static MapShape Grade { get; } = new("grade", "等级",
        Key.Text(KeyShape.KeyName, "名称", "优、良、中、差。"),
        Key.Number("from", "起分", "百分制的起始分（含）。"));

    private static MapShape Quality { get; } = new("quality", "定性等次",
        Key.Text(KeyShape.KeyName, "标识", "full、partial、none。"),
        Key.Text("name", "名称", "如 达成。"),
        Key.Number("from", "下限", "占分值的比例（含）。"),
        Key.Number("to", "上限", "占分值的比例（含）。"));

    private static MapShape Measured { get; } = new("measured", "计量数",
        Key.Text(KeyShape.KeyName, "标识", "单位在 performance.scoring.measured 中用的键。"),
        Key.Text("title", "名称", "印在评分表里。"),
        Key.Choice<FactKind>("kind", "种类", "amount 金额（元），ratio 比率，count 个数，score 得分，quantity 数量。"),
        Key.Text("unit", "量词", "个数所用，如 人、项。"));

    private static MapShape Indicator { get; } = new("indicator", "评分指标",
        Key.Text(KeyShape.KeyName, "标识", "英文，不重复。"),
        Key.Text("level1", "一级指标", "名称。"),
        Key.Text("level2", "二级指标", "名称。"),
        Key.Text("name", "三级指标", "名称。"),
        Key.Number("weight", "分值", "等于各分项之和。"),
        Key.Text("description", "指标说明", "印在表里。"),
        Key.Text("criterion", "评分标准", "印在表里，写明公式。"),
        Key.Text("reading", "口径", "规定有两种读法时取哪一种。"),
        Key.Text("zeroWhen", "一票否决", "事实标识；该数大于零时本项得零分。"),
        Key.Maps("parts", "分项", "得分是各分项之和。", () => Part!));

    private static MapShape Part { get; } = new("part", "分项",
        Key.Text(KeyShape.KeyName, "标识", "英文，在指标内不重复。"),
        Key.Text("title", "名称", "看什么。"),
        Key.Number("weight", "分值", "满分。"),
        Key.Choice<RuleKind>("rule", "规则", "judged 认定，bands 分档，proportional 按比例，deduction 超出扣分。"),
        Key.Texts("steps", "档次", "认定只能给的分数；不写则零到满分都可以。"),
        Key.Map("value", "计量", "（sum 之和 − less 之和）÷ of 之和 ÷ divisor。", () => Value!),
        Key.Maps("bands", "分档", "从上到下，取第一个符合的。", () => Band!),
        Key.Flag("zeroAboveOne", "超过即零", "按比例时，比率大于 1 得零分。"),
        Key.Number("allowed", "允许值", "扣分时，不超过它不扣。"),
        Key.Number("step", "步长", "每超出一个步长扣一次，不足按比例。"),
        Key.Number("perStep", "每步扣分", "每个步长扣几分。"));

    private static MapShape Value { get; } = new("value", "计量",
        Key.Texts("sum", "相加", "事实标识。"),
        Key.Texts("less", "相减", "事实标识；差取绝对值。"),
        Key.Texts("of", "分母", "事实标识；不写则不是比率。"),
        Key.Number("divisor", "除数", "另除以一个数，如序时进度 0.25；不写为 1。"));

    private static MapShape Band { get; } = new("band", "档",
        Key.Choice<BandSide>("side", "哪一侧", "atLeast ≥，above ＞，atMost ≤，below ＜，otherwise 其余。"),
        Key.Number("bound", "界限", "比率用小数。"),
        Key.Number("points", "得分", "落在这一档的得分。"));
}
