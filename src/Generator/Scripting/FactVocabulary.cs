namespace FinalAccounts.Generator.Scripting;

/// <summary>
/// Every name that can stand in a fact's id. A template that asks for a figure the unit did not give gets one that is not known; one that
/// asks for a name outside this list has a typing error.
/// </summary>
internal static class FactVocabulary
{
    /// <summary>Names that begin an id.</summary>
    public static readonly HashSet<string> Roots = new(StringComparer.Ordinal)
    {
        "assets", "budgetByUse", "closing", "economic", "expenditure", "fiscal", "generalExpenses", "governmentFund", "gpb",
        "grandTotal", "income", "nonFiscal", "nonFiscalSurplusUsed", "opening", "operatingCost", "performance", "procurement",
        "project", "projects", "staff", "stateCapital", "surplusDistribution", "threePublic",
    };

    /// <summary>Names that stand further down.</summary>
    public static readonly HashSet<string> Segments = new(StringComparer.Ordinal)
    {
        "achievement", "actual", "administrative", "affiliated", "amount", "average", "basic", "budget", "budgetByUse",
        "budgetDifference", "budgetDifferenceRate", "budgetFullYear", "budgetInitial", "business", "change", "changeRate",
        "civilServantLaw", "class", "closing", "communication", "completion", "contract", "count", "currentAssets", "dispatched",
        "emergency", "establishment", "events", "executed", "executionRate", "executionScore", "executionWeight", "expenditure",
        "fiscal", "fixedAssets", "fixedAssetsInUse", "fixedAssetsUseRate", "floorArea", "foreignBatches", "foreignGuests", "fullYear",
        "fullyFunded", "general", "generalEquipment", "generalPublicBudget", "goal", "goods", "governmentFund", "gpb", "grandTotal",
        "group", "income", "indicator", "indicators", "initial", "institution", "item", "largeEquipment", "lawEnforcement", "leaders",
        "liabilities", "lixiu", "measured", "meetings", "ministerial", "nonCurrentAssets", "nonFiscal", "onDuty", "opening",
        "operating", "other", "overall", "overseas", "overseasGroups", "overseasPersons", "part", "perVehicle", "personnel", "persons",
        "plan", "planRate", "previous", "project", "projects", "public", "rate", "reception", "receptionBatches", "receptionGuests",
        "reservedForSmallAndMedium", "reservedForSmallAndMicro", "retired", "retiredCadres", "score", "scoring", "services", "share",
        "shareOfProjectExpenditure", "shareOfSmallAndMedium", "source", "special", "specialEquipment", "stateCapital",
        "superiorSubsidy", "target", "toAffiliated", "toSmallAndMedium", "toSmallAndMicro", "toSuperior", "total", "training", "tuixiu",
        "units", "usageIncome", "value", "vehicle", "vehicleOperation", "vehiclePurchase", "vehicles", "vehiclesHeld",
        "vehiclesPurchased", "weight", "works",
    };
}
