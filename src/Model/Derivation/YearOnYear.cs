namespace FinalAccounts.Model.Derivation;

/// <summary>
/// Comparisons with last year: <c>.previous</c>, <c>.change</c>, <c>.changeRate</c>. Nothing is derived where last year's
/// figure is unknown; a rate from zero is not defined (domain rules ).
/// </summary>
internal static class YearOnYear
{
    /// <summary>Compares a fact with a typed figure of last year.</summary>
    internal static void Compare(FactBook book, string id, decimal? previous, string pointer)
    {
        if (previous is { } last)
        {
            var fact = book.Get(id);
            book.Leaf(id + ".previous", "上年" + fact.Title, last, pointer, fact.Kind, fact.Unit);
            Compare(book, id);
        }
    }

    /// <summary>Compares a fact with its <c>.previous</c>, when there is one.</summary>
    internal static void Compare(FactBook book, string id)
    {
        if (!book.Has(id + ".previous"))
        {
            return;
        }

        var title = book.Get(id).Title;
        book.Difference(id + ".change", title + "比上年增减", id, id + ".previous");
        book.Ratio(id + ".changeRate", title + "比上年增减率", "rate", id + ".change", id + ".previous");
    }
}
