using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>三公 spending: four items and their counts.</summary>
[Term("“三公”经费", "四个明细项目及数量；不发生的项目不填。")]
public sealed record ThreePublicFigures
{
    /// <summary>Travel abroad.</summary>
    [Term("因公出国（境）费", "对应经济科目 30212。")]
    public ThreePublicItem? Overseas { get; init; }

    /// <summary>Purchase of official cars.</summary>
    [Term("公务用车购置费", "对应经济科目 31013。")]
    public ThreePublicItem? VehiclePurchase { get; init; }

    /// <summary>Running of official cars.</summary>
    [Term("公务用车运行维护费", "对应经济科目 30231。")]
    public ThreePublicItem? VehicleOperation { get; init; }

    /// <summary>Official receptions.</summary>
    [Term("公务接待费", "对应经济科目 30217。")]
    public ThreePublicItem? Reception { get; init; }

    /// <summary>The counts that go with them.</summary>
    [Term("数量", "团组、人次、车辆、批次。")]
    public ThreePublicCounts? Counts { get; init; }

    /// <summary>How many units below have such spending.</summary>
    [Term("单位范围", "有“三公”经费的下属单位个数。")]
    public ThreePublicUnits? Units { get; init; }
}
