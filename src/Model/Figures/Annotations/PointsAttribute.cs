namespace FinalAccounts.Model.Figures.Annotations;

/// <summary>Points of an evaluation: from 0 to 1000, at most four decimals.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PointsAttribute : Attribute;
