namespace FinalAccounts.Generator.Rendering.Word.Packaging;

/// <summary>Content types and relationship types of the parts we write.</summary>
internal static class ContentTypes
{
    public const string Relationships = "application/vnd.openxmlformats-package.relationships+xml";
    public const string CoreProperties = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string ExtendedProperties = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    public const string Theme = "application/vnd.openxmlformats-officedocument.theme+xml";
    public const string Chart = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    public const string EmbeddedWorkbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>The content type of a WordprocessingML part: <c>styles</c>, <c>settings</c>, <c>document.main</c> …</summary>
    public static string Word(string part) => WordMain + part + "+xml";

    /// <summary>The content type of a SpreadsheetML part: <c>sheet.main</c>, <c>worksheet</c> …</summary>
    public static string Sheet(string part) => Spreadsheet + part + "+xml";

    /// <summary>The relationship type of an Office part: <c>styles</c>, <c>chart</c>, <c>hyperlink</c> …</summary>
    public static string Relation(string part) => part == "core-properties"
        ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        : Office + part;
}
