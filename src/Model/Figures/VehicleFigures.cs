using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Vehicles by category; a category left out has none.</summary>
[Term("车辆", "按用途填列，单位：辆；未列的类别按 0 辆。")]
public sealed record VehicleFigures
{
    /// <summary>For leaders of vice-ministerial rank and above.</summary>
    [Term("副部（省）级及以上领导用车", "单位：辆。")]
    public int Ministerial { get; init; }

    /// <summary>For the main leaders.</summary>
    [Term("主要领导干部用车", "单位：辆。")]
    public int Leaders { get; init; }

    /// <summary>For confidential communication.</summary>
    [Term("机要通信用车", "单位：辆。")]
    public int Communication { get; init; }

    /// <summary>For emergencies.</summary>
    [Term("应急保障用车", "单位：辆。")]
    public int Emergency { get; init; }

    /// <summary>For law enforcement.</summary>
    [Term("执法执勤用车", "单位：辆。")]
    public int LawEnforcement { get; init; }

    /// <summary>For special technical use.</summary>
    [Term("特种专业技术用车", "单位：辆。")]
    public int Special { get; init; }

    /// <summary>For retired cadres.</summary>
    [Term("离退休干部用车", "单位：辆。")]
    public int RetiredCadres { get; init; }

    /// <summary>For general official use.</summary>
    [Term("一般公务用车", "单位：辆。")]
    public int General { get; init; }

    /// <summary>Others.</summary>
    [Term("其他用车", "单位：辆。")]
    public int Other { get; init; }
}
