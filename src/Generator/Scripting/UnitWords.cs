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
        GovernmentLevel.Central => "中央",
        GovernmentLevel.Provincial => "省级",
        GovernmentLevel.Municipal => "市级",
        GovernmentLevel.District => "区级",
        GovernmentLevel.County => "县级",
        GovernmentLevel.Township => "乡镇（街道）",
        _ => "",
    };
}
