using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Generator.Packs.Schema;

/// <summary>The shapes of <c>pack.yaml</c>, <c>glossary.yaml</c> and <c>charts.yaml</c>.</summary>
internal static class PackShapes
{
    /// <summary><c>pack.yaml</c>.</summary>
    public static MapShape Pack { get; } = new("pack", "格式包",
        Key.Text("id", "标识", "与文件夹同名，用小写字母、数字和连字符。"),
        Key.Text("name", "名称", "给人看的名称，如“武汉市硚口区部门决算公开”。"),
        Key.Text("extends", "继承", "上一级格式包的标识；只有根格式不写。"),
        Key.Texts("kinds", "文书种类", "能做哪些文书：finalAccounts 部门决算，performanceEvaluation 部门整体绩效评价报告。"),
        Key.Texts("years", "适用年度", "适用的决算年度，只作说明。"),
        Key.Choice<PackMeasure>("measure", "完成率口径", "以哪个预算为分母：initial 年初预算，fullYear 全年预算。"),
        Key.Choice<PackMeasure>("threePublicMeasure", "“三公”完成率口径", "“三公”经费以哪个预算为分母；不写与 measure 相同。"),
        Key.Text("title", "报告标题", "可以写表达式，如 {{ unit.name }}。"),
        Key.Text("contentsTitle", "目录标题", "不写为“目录”。"),
        Key.Words("words", "用词", "模板以 pack.words.名称 取用；self 是单位没有自称时的称呼。值可以写表达式。"),
        Key.Map("numbers", "数字写法", "正文和表格各一套。", () => Numbers!),
        Key.Texts("numbering", "标题编号", "各级标题的编号：{cn} 为一二三，{n} 为 1 2 3。"),
        Key.Texts("required", "必备章节", "缺了要提示的章节标识；不写则用全国通行的一套。"),
        Key.Maps("outline", "目录结构", "部分和章节，按顺序；after 移位，remove 去掉。", () => OutlineNode!));

    /// <summary><c>glossary.yaml</c>.</summary>
    public static MapShape Glossary { get; } = new("glossary", "名词解释",
        Key.Maps("terms", "名词", "按顺序列出。", () => Term!),
        Key.Maps("functions", "功能分类科目释义", "按编码给出，用自己的话写。", () => Function!));

    /// <summary><c>charts.yaml</c>.</summary>
    public static MapShape Charts { get; } = new("charts", "图表",
        Key.Maps("charts", "图", "模板以 chart \"标识\" 放图。", () => Chart!));

    /// <summary>How figures are printed.</summary>
    public static MapShape NumberStyle { get; } = new("numberStyle", "数字写法",
        Key.Choice<MoneyUnit>("unit", "金额单位", "tenThousandYuan 万元，yuan 元。"),
        Key.Integer("amountDecimals", "金额小数位", "0 到 4。", 0, 4),
        Key.Flag("stripAmountZeros", "去金额末尾零", "true 时 88.50 写作 88.5。"),
        Key.Flag("thousands", "千分位", "true 时 1234.56 写作 1,234.56。"),
        Key.Text("zeroAmount", "零的写法", "金额为零时印什么：\"\" 空白，\"0.00\"；不写则照常印。"),
        Key.Integer("percentDecimals", "百分比小数位", "0 到 4。", 0, 4),
        Key.Flag("stripPercentZeros", "去百分比末尾零", "true 时 97.20% 写作 97.2%。"));

    private static MapShape Numbers { get; } = new("numbers", "数字写法",
        Key.Map("text", "正文", "句子里的数字。", () => NumberStyle!),
        Key.Map("tables", "表格", "表里的数字；单张表可以在自己的 numbers 里再改。", () => NumberStyle!));

    /// <summary>A part or section.</summary>
    public static MapShape OutlineNode { get; } = new("outlineNode", "部分或章节",
        Key.Text(KeyShape.KeyName, "标识", "章节标识，对应 sections/标识.md.sbn；tables.NN 没有模板时印表 NN。"),
        Key.Text("title", "标题", "不带编号，可以写表达式；\"\" 为没有标题，正文接在上一级里。"),
        Key.Flag("numbered", "编号", "false 时标题不编号。"),
        Key.Flag("inContents", "进目录", "false 时标题不进目录。"),
        Key.Flag("newPage", "另起一页", "true 时从新的一页开始。"),
        Key.Flag("landscape", "横排", "true 时放在横向页面上。"),
        Key.Text("when", "条件", "模板表达式，为真才有这一节。"),
        Key.Choice("each", "逐项成节", "attachments：单位的每个附件成一节。", "attachments"),
        Key.Maps("sections", "下级章节", "按顺序。", () => OutlineNode!));

    private static MapShape Term { get; } = new("term", "名词",
        Key.Text(KeyShape.KeyName, "标识", "英文，不重复。"),
        Key.Text("term", "名词", "可以写表达式。"),
        Key.Text("text", "解释", "可以写表达式。"),
        Key.Text("when", "条件", "模板表达式，为真才列出。"));

    private static MapShape Function { get; } = new("function", "科目释义",
        Key.Text(KeyShape.KeyName, "编码", "支出功能分类科目编码，七位，加引号。"),
        Key.Text("text", "释义", "用自己的话写。"));

    private static MapShape Chart { get; } = new("chart", "图",
        Key.Text(KeyShape.KeyName, "标识", "英文，不重复。"),
        Key.Choice<Markup.ChartKind>("kind", "图形", "column 柱状图，ring 环形图。"),
        Key.Text("caption", "图题", "不带“图N：”，编号自动加。"),
        Key.Text("unit", "单位", "只作说明，图中金额一律为万元。"),
        Key.Texts("categories", "横轴名称", "柱状图用。"),
        Key.Maps("series", "系列", "柱状图用。", () => Series!),
        Key.Maps("slices", "扇区", "环形图用；为零的不画。", () => Slice!));

    private static MapShape Series { get; } = new("series", "系列",
        Key.Text(KeyShape.KeyName, "标识", "英文，不重复。"),
        Key.Text("name", "名称", "可以写表达式。"),
        Key.Texts("facts", "事实", "与横轴名称一一对应的事实标识。"));

    private static MapShape Slice { get; } = new("slice", "扇区",
        Key.Text(KeyShape.KeyName, "标识", "英文，不重复。"),
        Key.Text("name", "名称", "可以写表达式。"),
        Key.Text("fact", "事实", "事实标识，如 income.fiscal。"));
}
