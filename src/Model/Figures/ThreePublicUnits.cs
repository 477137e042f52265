using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>How many units below have 三公 spending.</summary>
[Term("“三公”经费单位范围", "有“三公”经费的下属单位个数。")]
public sealed record ThreePublicUnits
{
    /// <summary>Administrative units.</summary>
    [Term("下属行政单位", "单位：个。")]
    public int Administrative { get; init; }

    /// <summary>Institutions under the civil servant law.</summary>
    [Term("下属参公事业单位", "单位：个。")]
    public int CivilServantLaw { get; init; }

    /// <summary>Fully funded institutions.</summary>
    [Term("下属全额拨款事业单位", "单位：个。")]
    public int FullyFunded { get; init; }
}
