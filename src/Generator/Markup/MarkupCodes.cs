namespace FinalAccounts.Generator.Markup;

/// <summary>Permanent codes of findings about a report's Markdown.</summary>
internal static class MarkupCodes
{
    public const string UnsupportedElement = "M001";
    public const string UnknownContainer = "M002";
    public const string UnknownTable = "M003";
    public const string UnknownChart = "M004";
    public const string HeadingTooDeep = "M005";
    public const string RaggedTable = "M006";
    public const string ForbiddenLink = "M007";
    public const string NestedTooDeep = "M008";
}
