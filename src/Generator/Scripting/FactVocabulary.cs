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
        "assets", "closing", "economic", "expenditure", "fiscal", "generalExpenses", "governmentFund", "gpb", "grandTotal", "income",
        "nonFiscalSurplusUsed", "opening", "operatingCost", "performance", "procurement", "project", "projects", "staff", "stateCapital",
        "surplusDistribution", "threePublic",
    };

    /// <summary>Names that stand further down.</summary>
    public static readonly HashSet<string> Segments = new(StringComparer.Ordinal)
    {
        "administrative", "affiliated", "basic", "budget", "budgetDifference", "budgetDifferenceRate", "budgetFullYear", "budgetInitial",
        "business", "change", "changeRate", "civilServantLaw", "class", "closing", "communication", "completion", "contract", "count",
        "dispatched", "emergency", "establishment", "events", "executed", "executionRate", "expenditure", "fiscal", "floorArea",
        "foreignBatches", "foreignGuests", "fullyFunded", "general", "generalEquipment", "generalPublicBudget", "goods", "governmentFund", "gpb",
        "grandTotal", "group", "income", "institution", "item", "largeEquipment", "lawEnforcement", "leaders", "lixiu", "meetings",
        "ministerial", "nonFiscal", "onDuty", "opening", "operating", "other", "overall", "overseas", "overseasGroups", "overseasPersons",
        "perVehicle", "personnel", "persons", "plan", "previous", "project", "projects", "public", "reception", "receptionBatches", "receptionGuests",
        "reservedForSmallAndMedium", "reservedForSmallAndMicro", "retired", "retiredCadres", "score", "services", "share",
        "shareOfSmallAndMedium", "special", "specialEquipment", "stateCapital", "superiorSubsidy", "toAffiliated", "toSmallAndMedium",
        "toSmallAndMicro", "toSuperior", "total", "training", "tuixiu", "units", "vehicle", "vehicleOperation", "vehiclePurchase", "vehicles",
        "vehiclesHeld", "vehiclesPurchased", "works",
    };
}
