using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Counts of 三公 spending.</summary>
[Term("“三公”经费数量", "团组、人次、车辆、批次。")]
public sealed record ThreePublicCounts
{
    /// <summary>Groups sent abroad.</summary>
    [Term("出国（境）团组", "单位：个。")]
    public int? OverseasGroups { get; init; }

    /// <summary>Persons sent abroad.</summary>
    [Term("出国（境）人次", "单位：人次。")]
    public int? OverseasPersons { get; init; }

    /// <summary>Cars bought.</summary>
    [Term("购置公务用车", "本年购置（更新）数，单位：辆。")]
    public int? VehiclesPurchased { get; init; }

    /// <summary>Cars held at the end of the year.</summary>
    [Term("公务用车保有量", "年末由一般公共预算财政拨款开支的公务用车数，单位：辆。")]
    public int? VehiclesHeld { get; init; }

    /// <summary>Cars held a year earlier.</summary>
    [Term("上年公务用车保有量", "单位：辆。")]
    public int? PreviousVehiclesHeld { get; init; }

    /// <summary>Receptions.</summary>
    [Term("国内公务接待批次", "单位：批次。")]
    public int? ReceptionBatches { get; init; }

    /// <summary>Guests received.</summary>
    [Term("国内公务接待人次", "单位：人次。")]
    public int? ReceptionGuests { get; init; }

    /// <summary>Receptions of foreign guests.</summary>
    [Term("外事接待批次", "单位：批次。")]
    public int? ForeignBatches { get; init; }

    /// <summary>Foreign guests received.</summary>
    [Term("外事接待人次", "单位：人次。")]
    public int? ForeignGuests { get; init; }
}
