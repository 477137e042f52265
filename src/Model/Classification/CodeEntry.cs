namespace FinalAccounts.Model.Classification;

/// <summary>A code of the 政府收支分类科目 and its name.</summary>
/// <param name="Code">The digits.</param>
/// <param name="Name">The name in the year asked for, or in the latest year that the list knows.</param>
/// <param name="IsVerified">False when no published report confirms it yet.</param>
public sealed record CodeEntry(string Code, string Name, bool IsVerified);
