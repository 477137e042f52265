using System.Collections.Immutable;

using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Derivation;

/// <summary>政府采购: kinds, and contracts won by small enterprises (domain rules ).</summary>
internal static class Procurement
{
    private static readonly ImmutableArray<(string Key, string Title, Func<ProcurementFigures, ProcurementKind> Kind)> Kinds =
    [
        ("goods", "政府采购货物支出", figures => figures.Goods),
        ("works", "政府采购工程支出", figures => figures.Works),
        ("services", "政府采购服务支出", figures => figures.Services),
    ];

    /// <summary>Derives <c>procurement.*</c>, when the unit gives the block.</summary>
    internal static void Derive(FactBook book, UnitFigures figures)
    {
        if (figures.Procurement is not { } block)
        {
            return;
        }

        foreach (var (key, title, select) in Kinds)
        {
            var (id, kind, place) = ("procurement." + key, select(block), "/procurement/" + key);
            book.Leaf(id, title, kind.Amount, place + "/amount");
            book.LeafIfGiven(id + ".toSmallAndMedium", title + "中授予中小企业合同金额", kind.ToSmallAndMedium, place + "/toSmallAndMedium");
            book.LeafIfGiven(id + ".toSmallAndMicro", title + "中授予小微企业合同金额", kind.ToSmallAndMicro, place + "/toSmallAndMicro");
        }

        book.Sum("procurement.total", "政府采购支出总额", [.. Kinds.Select(kind => "procurement." + kind.Key)]);
        Won(book, "toSmallAndMedium", "授予中小企业合同金额", block.ToSmallAndMedium);
        Won(book, "toSmallAndMicro", "授予小微企业合同金额", block.ToSmallAndMicro);
        book.LeafIfGiven(
            "procurement.reservedForSmallAndMedium",
            "面向中小企业预留金额",
            block.ReservedForSmallAndMedium,
            "/procurement/reservedForSmallAndMedium");
        book.LeafIfGiven(
            "procurement.reservedForSmallAndMicro", "面向小微企业预留金额", block.ReservedForSmallAndMicro, "/procurement/reservedForSmallAndMicro");
        book.LeafIfGiven("procurement.plan", "政府采购计划金额", block.Plan, "/procurement/plan");
        Shares(book);
    }

    private static void Won(FactBook book, string key, string title, decimal? typed)
    {
        var id = "procurement." + key;
        ImmutableArray<string> parts = [.. Kinds.Select(kind => $"procurement.{kind.Key}.{key}").Where(book.Has)];
        if (parts.IsEmpty)
        {
            book.LeafIfGiven(id, title, typed, "/procurement/" + key);
        }
        else
        {
            book.Sum(id, title, parts);
        }
    }

    private static void Shares(FactBook book)
    {
        foreach (var (key, _, _) in Kinds)
        {
            var id = "procurement." + key;
            book.Share(id, "procurement.total");
            foreach (var won in new[] { id + ".toSmallAndMedium", id + ".toSmallAndMicro" }.Where(book.Has))
            {
                book.Share(won, id);
            }
        }

        const string Medium = "procurement.toSmallAndMedium";
        const string Micro = "procurement.toSmallAndMicro";
        string[] parts = [Medium, Micro, "procurement.reservedForSmallAndMedium", "procurement.reservedForSmallAndMicro"];
        foreach (var id in parts.Where(book.Has))
        {
            book.Share(id, "procurement.total");
        }

        if (book.Has(Medium) && book.Has(Micro))
        {
            book.Ratio(Micro + ".shareOfSmallAndMedium", "授予小微企业合同金额占授予中小企业合同金额", "share", Micro, Medium);
        }

        if (book.Has("procurement.plan"))
        {
            book.Ratio("procurement.planRate", "政府采购执行率", "rate", "procurement.total", "procurement.plan");
        }
    }
}
