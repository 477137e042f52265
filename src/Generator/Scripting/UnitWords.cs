using FinalAccounts.Model.Figures;

namespace FinalAccounts.Generator.Scripting;

/// <summary>The words for what a unit is.</summary>
internal static class UnitWords
{
    public static string Of(UnitKind? kind) => kind switch
    {
        UnitKind.Administrative => "行政单位",
        UnitKind.Institution => "事业单位",
        UnitKind.CivilServantLaw => "参照公务员法管理的事业单位",
        _ => "",
    };

    public static string Of(GovernmentLevel? level) => level switch
    {
        null => "",
        _ => level.Value.ToString(),
    };
}
