using System.Collections.Immutable;

using FinalAccounts.Model.Tables;

namespace FinalAccounts.Model.Derivation;

/// <summary>
/// Rolls the figures of 项 up to 款, 类 and the whole, column by column (domain rule R-34). The ids follow one rule:
/// <c>ledger.row.column</c>; the whole has no row, and a row's own total no column.
/// </summary>
internal sealed class Ledger(FactBook book, string name, CodeTree tree)
{
    /// <summary>The ledger's rows.</summary>
    internal CodeTree Tree => tree;

    /// <summary>The id of a figure; an empty token is the whole, an empty column the row's own total.</summary>
    internal string Id(string token, string column) => (token, column) switch
    {
        ("", "") => name + ".total",
        ("", _) => name + "." + column,
        (_, "") => name + "." + token,
        _ => name + "." + token + "." + column,
    };

    /// <summary>Rolls a column up whose figures of 项 are here already.</summary>
    /// <param name="column">The column.</param>
    /// <param name="title">Its title, put after the row's name.</param>
    /// <param name="wholeTitle">The title of the whole.</param>
    internal void RollUp(string column, string title, string wholeTitle)
    {
        for (var at = tree.Rows.Length - 1; at >= 0; at--)
        {
            var (row, children) = tree.Rows[at];
            if (row.Level != RowRole.Item)
            {
                book.Sum(Id(row.Token, column), Title(row, title), Ids(children, column));
            }
        }

        book.Sum(Id("", column), wholeTitle, Ids(tree.Classes, column));
    }

    /// <summary>Adds columns up in every row, the whole included; notes that the rows add up as well.</summary>
    internal void AddAcross(string column, string title, string wholeTitle, ImmutableArray<string> columns)
    {
        foreach (var (row, children) in tree.Rows)
        {
            book.Sum(Id(row.Token, column), Title(row, title), Across(row.Token, columns));
            book.AlsoSum(Id(row.Token, column), Ids(children, column));
        }

        book.Sum(Id("", column), wholeTitle, Across("", columns));
        book.AlsoSum(Id("", column), Ids(tree.Classes, column));
    }

    /// <summary>A row's title: its name, its level, the column.</summary>
    internal static string Title(LedgerRow row, string column)
    {
        var level = row.Level switch
        {
            RowRole.Class => "（类）",
            RowRole.Group => "（款）",
            _ => "（项）",
        };
        return row.Name + level + column;
    }

    private ImmutableArray<string> Ids(ImmutableArray<string> tokens, string column) => [.. tokens.Select(token => Id(token, column))];

    private ImmutableArray<string> Across(string token, ImmutableArray<string> columns) => [.. columns.Select(column => Id(token, column))];
}
