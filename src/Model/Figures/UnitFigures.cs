using System.Collections.Immutable;
using System.Text.Json.Serialization;

using FinalAccounts.Model.Figures.Annotations;
using FinalAccounts.Model.Figures.Reading;

namespace FinalAccounts.Model.Figures;

/// <summary>
/// What a unit hands over for one year: leaf figures in 元 and the words only people can write. Nothing in it can be computed.
/// </summary>
[Term("单位决算数据", "一个单位一个年度的决算叶子数据：金额以元为单位，只填不能推算的数；合计、占比、增减由程序推算。")]
public sealed record UnitFigures
{
    /// <summary>The address of the JSON Schema, for editors; not read.</summary>
    [Term("模式", "编辑器校验所用的 JSON Schema 地址，程序不读。")]
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The year of the accounts.</summary>
    [Term("决算年度", "四位公历年份，如 2021。")]
    [Bounds(2000, 2100)]
    public required int Year { get; init; }

    /// <summary>The id of the format pack; the command line may name another.</summary>
    [Term("地区格式", "格式包的标识，如 wuhan-qiaokou；也可在命令行指定。")]
    public string? Format { get; init; }

    /// <summary>The kind of document.</summary>
    [Term("文书种类", "部门决算公开报告，或部门整体绩效评价报告；不填为部门决算。")]
    public DocumentKind Kind { get; init; }

    /// <summary>The day of publication.</summary>
    [Term("公开日期", "年-月-日，如 2022-10-20；不得早于决算年度终了。")]
    public DateOnly? PublicationDate { get; init; }

    /// <summary>A telephone number for readers; optional.</summary>
    [Term("联系电话", "封面或联系方式处的电话，可以不填。")]
    public string? Phone { get; init; }

    /// <summary>Who the unit is.</summary>
    [Term("单位概况", "名称、性质、职责、机构。")]
    public required UnitDescription Unit { get; init; }

    /// <summary>Numbers of persons.</summary>
    [Term("人员情况", "编制、在职、离退休人数，单位：人。")]
    public StaffFigures? Staff { get; init; }

    /// <summary>Income and expenditure per 项 of the functional classification.</summary>
    [Term("收支明细", "按支出功能分类项级科目逐行填列，来源：收入、支出决算明细账。")]
    [Distinct("code")]
    public required ImmutableArray<LineFigures> Lines { get => field.IsDefault ? [] : field; init; }

    /// <summary>Budget figures that are not typed per line.</summary>
    [Term("预算数据", "不按项级科目逐行填列的预算数。")]
    public BudgetFigures? Budget { get; init; }

    /// <summary>Opening balances and what became of surplus; closings are derived.</summary>
    [Term("结转和结余", "年初数及结余的使用与分配；年末数由程序推算。")]
    public CarryOverFigures? CarryOver { get; init; }

    /// <summary>Basic expenditure of the general public budget per economic item.</summary>
    [Term("基本支出经济分类", "一般公共预算财政拨款基本支出，按支出经济分类款级科目填列。")]
    [Distinct("code")]
    public ImmutableArray<EconomicFigures> Economic { get => field.IsDefault ? [] : field; init; }

    /// <summary>三公 spending with its counts.</summary>
    [Term("“三公”经费", "一般公共预算财政拨款“三公”经费的预算、决算与各项数量；没有三公经费的可以不填。")]
    public ThreePublicFigures? ThreePublic { get; init; }

    /// <summary>Last year's figures for comparison.</summary>
    [Term("上年决算数", "供比较的上年叶子数据，来源：上年决算报告；新设立单位填 newUnit。")]
    public PreviousYearFigures? PreviousYear { get; init; }

    /// <summary>Reasons by the id of the fact they explain.</summary>
    [Term("增减原因", "以被说明的事实标识为键，如 grandTotal.change、gpb.class.205.budgetDifference；不写“主要原因是”，句末不加句号。")]
    [FreeText]
    public ImmutableDictionary<string, string> Explanations { get => field ?? ImmutableDictionary<string, string>.Empty; init; }

    /// <summary>Projects.</summary>
    [Term("项目支出", "项目的预算、执行和成效。")]
    [Distinct("name")]
    public ImmutableArray<ProjectFigures> Projects { get => field.IsDefault ? [] : field; init; }

    /// <summary>机关运行经费.</summary>
    [Term("机关运行经费", "行政单位和参照公务员法管理的事业单位填列；其他单位说明不适用。")]
    public OperatingCostFigures? OperatingCost { get; init; }

    /// <summary>Meetings, training, events.</summary>
    [Term("一般性支出", "会议费、培训费、大型活动。")]
    public GeneralExpensesFigures? GeneralExpenses { get; init; }

    /// <summary>Government procurement.</summary>
    [Term("政府采购", "采购金额及授予中小企业的合同金额。")]
    public ProcurementFigures? Procurement { get; init; }

    /// <summary>State assets in use.</summary>
    [Term("国有资产占用", "车辆、大型设备、房屋等，截至年末。")]
    public AssetFigures? Assets { get; init; }

    /// <summary>Performance evaluation.</summary>
    [Term("预算绩效", "整体和项目的绩效自评。")]
    public PerformanceFigures? Performance { get; init; }

    /// <summary>Key work of the year.</summary>
    [Term("重点工作", "重点工作完成情况。")]
    public KeyWorkFigures? KeyWork { get; init; }

    /// <summary>Additions to the pack's glossary, and overrides.</summary>
    [Term("名词解释", "对格式包名词解释的补充和改写。")]
    [Distinct("term")]
    public ImmutableArray<GlossaryEntry> Glossary { get => field.IsDefault ? [] : field; init; }

    /// <summary>Paragraphs added to a section, by its key.</summary>
    [Term("补充说明", "以章节标识为键（如 notes.other），该章节末尾补充的段落。")]
    [FreeText]
    public ImmutableDictionary<string, string> Remarks { get => field ?? ImmutableDictionary<string, string>.Empty; init; }

    /// <summary>Attachments.</summary>
    [Term("附件", "附件的标题和正文。")]
    public ImmutableArray<AttachmentFigures> Attachments { get => field.IsDefault ? [] : field; init; }

    /// <summary>Stated results by fact id, compared only.</summary>
    [Term("核对数", "以事实标识为键的已知结果，只用来核对，不参与计算；金额单位为元，比率用小数。")]
    public ImmutableDictionary<string, decimal> Expected { get => field ?? ImmutableDictionary<string, decimal>.Empty; init; }

    /// <summary>Where every value stands in the file it was read from.</summary>
    [JsonIgnore]
    public SourceMap Source { get => field ?? SourceMap.Empty; init; }

    /// <summary>The reason the unit gives for a difference, or null when it gives none.</summary>
    /// <param name="factId">The fact to be explained, such as <c>grandTotal.change</c>.</param>
    public string? ReasonFor(string factId) => Reasons.For(this, factId)?.Text;

    /// <summary>Every free text with its JSON pointer, in the order of the schema.</summary>
    public IEnumerable<LocatedText> Texts() => FreeTexts.Of(this);
}

/// <summary>A free text and the JSON pointer of its place.</summary>
/// <param name="Pointer">The pointer, such as <c>/explanations/grandTotal.change</c>.</param>
/// <param name="Text">The text as typed.</param>
public readonly record struct LocatedText(string Pointer, string Text);

/// <summary>The kind of document.</summary>
public enum DocumentKind
{
    /// <summary>部门决算公开报告.</summary>
    [JsonStringEnumMemberName("finalAccounts")]
    FinalAccounts,

    /// <summary>部门整体绩效评价报告, a document of its own.</summary>
    [JsonStringEnumMemberName("performanceEvaluation")]
    PerformanceEvaluation,
}
