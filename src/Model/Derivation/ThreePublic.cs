using System.Collections.Immutable;

using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Derivation;

/// <summary>
/// “三公”经费: items, budget and last year, counts (domain rules ). A unit without the block has none: its table is
/// mandatory, so the sums exist and are zero.
/// </summary>
internal static class ThreePublic
{
    private static readonly ImmutableArray<(string Key, string Title, Func<ThreePublicFigures, ThreePublicItem?> Item)> Items =
    [
        ("overseas", "因公出国（境）费", figures => figures.Overseas),
        ("vehiclePurchase", "公务用车购置费", figures => figures.VehiclePurchase),
        ("vehicleOperation", "公务用车运行维护费", figures => figures.VehicleOperation),
        ("reception", "公务接待费", figures => figures.Reception),
    ];

    private static readonly ImmutableArray<(string Key, string Title, string Unit, Func<ThreePublicCounts, int?> Count)> Counts =
    [
        ("overseasGroups", "因公出国（境）团组", "个", counts => counts.OverseasGroups),
        ("overseasPersons", "因公出国（境）人次", "人次", counts => counts.OverseasPersons),
        ("vehiclesPurchased", "购置公务用车", "辆", counts => counts.VehiclesPurchased),
        ("vehiclesHeld", "公务用车保有量", "辆", counts => counts.VehiclesHeld),
        ("receptionBatches", "国内公务接待批次", "批次", counts => counts.ReceptionBatches),
        ("receptionGuests", "国内公务接待人次", "人次", counts => counts.ReceptionGuests),
        ("foreignBatches", "外事接待批次", "批次", counts => counts.ForeignBatches),
        ("foreignGuests", "外事接待人次", "人次", counts => counts.ForeignGuests),
    ];

    /// <summary>Derives <c>threePublic.*</c>.</summary>
    internal static void Derive(FactBook book, UnitFigures figures, DerivationOptions options)
    {
        var completion = new BudgetCompletion(book, options.ThreePublicMeasure);
        var block = figures.ThreePublic ?? new ThreePublicFigures();
        foreach (var (key, title, select) in Items)
        {
            var (id, item) = ("threePublic." + key, select(block));
            book.Leaf(id, title, item?.Actual ?? 0m, $"/threePublic/{key}/actual");
            // An item that does not occur has a budget of zero; one that occurs has the budgets the unit gave.
            completion.Typed(id, item is null ? new BudgetPair { Initial = 0m, FullYear = 0m } : item.Budget, $"/threePublic/{key}/budget");
            book.LeafIfGiven(id + ".previous", "上年" + title, item?.Previous, $"/threePublic/{key}/previous");
        }

        Total(book, completion, "threePublic.vehicle", "公务用车购置及运行维护费", ["vehiclePurchase", "vehicleOperation"]);
        Total(book, completion, "threePublic.total", "“三公”经费", ["overseas", "vehicle", "reception"]);
        foreach (var id in Items.Select(item => "threePublic." + item.Key).Concat(["threePublic.vehicle", "threePublic.total"]))
        {
            completion.CompleteOrUnknown(id);
            YearOnYear.Compare(book, id);
            if (id != "threePublic.total")
            {
                book.Share(id, "threePublic.total");
            }
        }

        Numbers(book, block);
    }

    private static void Total(FactBook book, BudgetCompletion completion, string id, string title, ImmutableArray<string> keys)
    {
        ImmutableArray<string> parts = [.. keys.Select(key => "threePublic." + key)];
        book.Sum(id, title, parts);
        completion.SummedWhenAllGiven(id, parts);
        if (parts.All(part => book.Has(part + ".previous")))
        {
            book.Sum(id + ".previous", "上年" + title, [.. parts.Select(part => part + ".previous")]);
        }
    }

    private static void Numbers(FactBook book, ThreePublicFigures block)
    {
        foreach (var (key, title, unit, select) in Counts)
        {
            book.LeafIfGiven(
                "threePublic.count." + key,
                title,
                block.Counts is { } counts ? select(counts) : null,
                "/threePublic/counts/" + key,
                FactKind.Count,
                unit);
        }

        if (book.Has("threePublic.count.vehiclesHeld"))
        {
            YearOnYear.Compare(
                book, "threePublic.count.vehiclesHeld", block.Counts!.PreviousVehiclesHeld, "/threePublic/counts/previousVehiclesHeld");
            book.Quotient(
                "threePublic.vehicleOperation.perVehicle", "平均每辆公务用车运行维护费", "threePublic.vehicleOperation", "threePublic.count.vehiclesHeld");
        }

        if (block.Units is { } units)
        {
            foreach (var (key, title, count) in new[]
            {
                ("administrative", "有“三公”经费的下属行政单位", units.Administrative),
                ("civilServantLaw", "有“三公”经费的下属参公事业单位", units.CivilServantLaw),
                ("fullyFunded", "有“三公”经费的下属全额拨款事业单位", units.FullyFunded),
            })
            {
                book.Leaf("threePublic.units." + key, title, count, "/threePublic/units/" + key, FactKind.Count, "个");
            }

            book.Sum(
                "threePublic.units.total",
                "有“三公”经费的下属单位",
                ["threePublic.units.administrative", "threePublic.units.civilServantLaw", "threePublic.units.fullyFunded"],
                FactKind.Count,
                "个");
        }
    }
}
