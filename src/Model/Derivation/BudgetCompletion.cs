using System.Collections.Immutable;

using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Derivation;

/// <summary>
/// Budgets and their completion: <c>.budgetInitial</c>, <c>.budgetFullYear</c>, and by the pack's measure <c>.budget</c>,
/// <c>.budgetDifference</c>, <c>.budgetDifferenceRate</c>, <c>.completion</c> (domain rule R-54).
/// </summary>
internal sealed class BudgetCompletion(FactBook book, BudgetMeasure measure)
{
    private static readonly ImmutableArray<(string Suffix, string Word)> Kinds =
    [
        (".budgetInitial", "年初预算"),
        (".budgetFullYear", "全年预算"),
    ];

    /// <summary>Writes down typed budgets.</summary>
    internal void Typed(string id, BudgetPair? budget, string pointer)
    {
        var title = book.Get(id).Title;
        book.LeafIfGiven(id + ".budgetInitial", title + "年初预算", budget?.Initial, pointer + "/initial");
        book.LeafIfGiven(id + ".budgetFullYear", title + "全年预算", budget?.FullYear, pointer + "/fullYear");
    }

    /// <summary>Adds up the budgets of parts, for each measure that any part has, unless one is here already.</summary>
    internal void Summed(string id, IReadOnlyCollection<string> parts)
    {
        foreach (var (suffix, word) in Kinds)
        {
            ImmutableArray<string> given = [.. parts.Select(part => part + suffix).Where(book.Has)];
            if (!book.Has(id + suffix) && !given.IsEmpty)
            {
                book.Sum(id + suffix, book.Get(id).Title + word, given);
            }
        }
    }

    /// <summary>Adds up the budgets of parts, for each measure that every part has.</summary>
    internal void SummedWhenAllGiven(string id, IReadOnlyCollection<string> parts)
    {
        foreach (var (suffix, word) in Kinds)
        {
            ImmutableArray<string> budgets = [.. parts.Select(part => part + suffix)];
            if (budgets.All(book.Has))
            {
                book.Sum(id + suffix, book.Get(id).Title + word, budgets);
            }
        }
    }

    /// <summary>The budget of the rest: the whole's less a part's.</summary>
    internal void Rest(string id, string whole, string part)
    {
        foreach (var (suffix, word) in Kinds)
        {
            if (!book.Has(id + suffix) && book.Has(whole + suffix) && book.Has(part + suffix))
            {
                book.Difference(id + suffix, book.Get(id).Title + word, whole + suffix, part + suffix);
            }
        }
    }

    /// <summary>Derives what follows from the budget the pack measures by, when there is one.</summary>
    internal void Complete(string id)
    {
        var (suffix, word) = Kinds[(int)measure];
        if (book.Has(id + suffix))
        {
            Complete(id, id + suffix, word);
        }
    }

    /// <summary>
    /// As <see cref="Complete(string)"/>, but a table prints these columns anyway: without a budget they are not defined.
    /// </summary>
    internal void CompleteOrUnknown(string id)
    {
        Complete(id);
        if (book.Has(id + ".budget"))
        {
            return;
        }

        var (title, word) = (book.Get(id).Title, Kinds[(int)measure].Word);
        book.Unknown(id + ".budget", title + word);
        book.Unknown(id + ".budgetDifference", title + "与" + word + "差额");
        book.Unknown(id + ".budgetDifferenceRate", title + "与" + word + "差额率", FactKind.Ratio);
        book.Unknown(id + ".completion", title + "完成" + word, FactKind.Ratio);
    }

    /// <summary>Derives what follows from a budget.</summary>
    internal void Complete(string id, string budget, string word)
    {
        var title = book.Get(id).Title;
        book.Same(id + ".budget", title + word, budget);
        book.Difference(id + ".budgetDifference", title + "与" + word + "差额", id, id + ".budget");
        book.Ratio(id + ".budgetDifferenceRate", title + "与" + word + "差额率", "rate", id + ".budgetDifference", id + ".budget");
        book.Ratio(id + ".completion", title + "完成" + word, "completion", id, id + ".budget");
    }
}
