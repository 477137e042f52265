using FinalAccounts.Model.Figures.Reading;

namespace FinalAccounts.Model.Figures;

/// <summary>Finds the reason a unit gives for a difference: by the fact's id, or beside the figures it belongs to.</summary>
internal static class Reasons
{
    private const string Difference = ".budgetDifference";

    /// <summary>The reason with its pointer, or null.</summary>
    internal static LocatedText? For(UnitFigures figures, string factId)
    {
        return figures.Explanations.TryGetValue(factId, out var text)
            ? new LocatedText("/explanations/" + JsonPointer.Escape(factId), text)
            : Beside(figures, factId);
    }

    /// <summary>The reason that stands beside the figures it belongs to, or null.</summary>
    internal static LocatedText? Beside(UnitFigures figures, string factId)
    {
        if (!factId.EndsWith(Difference, StringComparison.Ordinal))
        {
            return null;
        }

        var subject = factId[..^Difference.Length];
        return subject switch
        {
            "threePublic.overseas" => Item(figures.ThreePublic?.Overseas, "overseas"),
            "threePublic.vehiclePurchase" => Item(figures.ThreePublic?.VehiclePurchase, "vehiclePurchase"),
            "threePublic.vehicleOperation" => Item(figures.ThreePublic?.VehicleOperation, "vehicleOperation"),
            "threePublic.reception" => Item(figures.ThreePublic?.Reception, "reception"),
            _ => subject.StartsWith("gpb.item.", StringComparison.Ordinal) ? Line(figures, subject["gpb.item.".Length..]) : null,
        };
    }

    private static LocatedText? Item(ThreePublicItem? item, string key) =>
        item?.Reason is { } reason ? new LocatedText($"/threePublic/{key}/reason", reason) : null;

    private static LocatedText? Line(UnitFigures figures, string code)
    {
        for (var index = 0; index < figures.Lines.Length; index++)
        {
            if (figures.Lines[index].Code == code)
            {
                return figures.Lines[index].Reason is { } reason ? new LocatedText($"/lines/{index}/reason", reason) : null;
            }
        }

        return null;
    }
}
