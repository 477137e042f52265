using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Numbers of persons at the end of the year.</summary>
[Term("人员情况", "年末人数，单位：人；来源：决算报表基本数字表。")]
public sealed record StaffFigures
{
    /// <summary>The establishment.</summary>
    [Term("编制数", "核定编制人数。")]
    public int? Establishment { get; init; }

    /// <summary>Administrative staff on duty.</summary>
    [Term("在职行政人员", "在职实有人数中的行政人员。")]
    public int Administrative { get; init; }

    /// <summary>Institution staff on duty, civil-servant-law staff among them.</summary>
    [Term("在职事业人员", "在职实有人数中的事业人员，含参照公务员法管理人员。")]
    public int Institution { get; init; }

    /// <summary>Institution staff under the civil servant law.</summary>
    [Term("参照公务员法管理人员", "事业人员中参照公务员法管理的人数。")]
    public int CivilServantLaw { get; init; }

    /// <summary>Retired with 离休 status.</summary>
    [Term("离休人员", "离休人数。")]
    public int Lixiu { get; init; }

    /// <summary>Retired with 退休 status.</summary>
    [Term("退休人员", "退休人数。")]
    public int Tuixiu { get; init; }

    /// <summary>Contract staff.</summary>
    [Term("编外聘用人员", "单位直接聘用的编外人数。")]
    public int? Contract { get; init; }

    /// <summary>Dispatched staff.</summary>
    [Term("劳务派遣人员", "劳务派遣人数。")]
    public int? Dispatched { get; init; }

    /// <summary>Staff on duty a year earlier.</summary>
    [Term("上年在职人数", "上年末在职实有人数，需要比较时填写。")]
    public int? PreviousOnDuty { get; init; }
}
