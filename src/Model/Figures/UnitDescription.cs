using System.Collections.Immutable;
using System.Text.Json.Serialization;

using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Who the unit is.</summary>
[Term("单位概况", "名称、性质、隶属关系、职责和机构。")]
public sealed record UnitDescription
{
    /// <summary>The full name.</summary>
    [Term("单位全称", "与公章一致的全称，全文统一使用。")]
    public required string Name { get; init; }

    /// <summary>A short name.</summary>
    [Term("单位简称", "需要简写时使用的名称。")]
    public string? ShortName { get; init; }

    /// <summary>How the unit refers to itself in the text.</summary>
    [Term("自称", "正文中的自称，如 我中心、本单位；不填由格式包决定。")]
    public string? Self { get; init; }

    /// <summary>The kind of unit.</summary>
    [Term("单位性质", "行政单位、事业单位，或参照公务员法管理的事业单位。")]
    public required UnitKind Kind { get; init; }

    /// <summary>How it is funded.</summary>
    [Term("经费形式", "全额拨款、差额拨款或自收自支。")]
    public UnitFunding? Funding { get; init; }

    /// <summary>The department above it.</summary>
    [Term("主管部门", "上级主管部门的名称。")]
    public string? Superior { get; init; }

    /// <summary>The level of government.</summary>
    [Term("预算级次", "所属财政级次，决定“市级财政”“区级财政”等用词。")]
    public GovernmentLevel? Level { get; init; }

    /// <summary>Its rank, in words.</summary>
    [Term("机构规格", "如 正科级公益一类。")]
    public string? Rank { get; init; }

    /// <summary>The day it was founded.</summary>
    [Term("设立日期", "新设立单位的成立日期。")]
    public DateOnly? FoundedOn { get; init; }

    /// <summary>Its duties, one entry each.</summary>
    [Term("主要职能", "逐条填写，每条一段，不写序号。")]
    [FreeText]
    public ImmutableArray<string> Duties { get => field.IsDefault ? [] : field; init; }

    /// <summary>How it is organised, in words.</summary>
    [Term("机构设置说明", "对机构设置、决算单位构成的说明文字。")]
    [FreeText]
    public string? Organisation { get; init; }

    /// <summary>Names of internal departments.</summary>
    [Term("内设机构", "内设科室名称。")]
    public ImmutableArray<string> Departments { get => field.IsDefault ? [] : field; init; }

    /// <summary>The units whose figures are included; empty when there is only the unit itself.</summary>
    [Term("决算单位构成", "纳入本决算编报范围的单位；只有本级的可以不填。")]
    [Distinct("name")]
    public ImmutableArray<CoveredUnit> Units { get => field.IsDefault ? [] : field; init; }
}

/// <summary>The kind of unit.</summary>
public enum UnitKind
{
    /// <summary>行政单位.</summary>
    [JsonStringEnumMemberName("administrative")]
    Administrative,

    /// <summary>事业单位.</summary>
    [JsonStringEnumMemberName("institution")]
    Institution,

    /// <summary>参照公务员法管理的事业单位.</summary>
    [JsonStringEnumMemberName("civilServantLaw")]
    CivilServantLaw,
}

/// <summary>How a unit is funded.</summary>
public enum UnitFunding
{
    /// <summary>全额拨款.</summary>
    [JsonStringEnumMemberName("full")]
    Full,

    /// <summary>差额拨款.</summary>
    [JsonStringEnumMemberName("partial")]
    Partial,

    /// <summary>自收自支.</summary>
    [JsonStringEnumMemberName("self")]
    Self,
}

/// <summary>The level of government.</summary>
public enum GovernmentLevel
{
    /// <summary>中央.</summary>
    [JsonStringEnumMemberName("central")]
    Central,

    /// <summary>省级.</summary>
    [JsonStringEnumMemberName("provincial")]
    Provincial,

    /// <summary>市级.</summary>
    [JsonStringEnumMemberName("municipal")]
    Municipal,

    /// <summary>区级.</summary>
    [JsonStringEnumMemberName("district")]
    District,

    /// <summary>县级.</summary>
    [JsonStringEnumMemberName("county")]
    County,

    /// <summary>乡镇、街道.</summary>
    [JsonStringEnumMemberName("township")]
    Township,
}
