namespace FinalAccounts.Model.Figures.Annotations;

/// <summary>Prose of the unit's own: plain text or Markdown paragraphs, which may name facts by expressions.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FreeTextAttribute : Attribute;
