using FinalAccounts.Model.Tables;

namespace FinalAccounts.Model.Derivation;

/// <summary>A row of a ledger: a code of a classification that carries figures, rolled up.</summary>
/// <param name="Code">The digits.</param>
/// <param name="Name">The name as printed.</param>
/// <param name="Level">Class, Group or Item.</param>
/// <param name="Token">The row's part of fact ids: <c>class.205</c>, or <c>30101</c> in the economic classification.</param>
public sealed record LedgerRow(string Code, string Name, RowRole Level, string Token);
