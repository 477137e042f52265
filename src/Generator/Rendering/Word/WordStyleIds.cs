using System.Globalization;

using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>The ids of the styles in the file. Built-in styles keep the ids that Word itself writes.</summary>
internal static class WordStyleIds
{
    public const string Normal = "Normal";
    public const string Body = "BodyText";
    public const string Title = "Title";
    public const string CoverTitle = "CoverTitle";
    public const string LoneTitle = "LoneTitle";
    public const string Subtitle = "Subtitle";
    public const string ContentsTitle = "TOCHeading";
    public const string AttachmentTitle = "AttachmentTitle";
    public const string Caption = "Caption";
    public const string Note = "Note";
    public const string Centered = "Centered";
    public const string Signature = "Signature";
    public const string Flush = "Flush";
    public const string Quote = "Quote";
    public const string ListItem = "ListParagraph";
    public const string Chart = "Chart";
    public const string TableTitle = "TableTitle";
    public const string TableForm = "TableForm";
    public const string TableUnit = "TableUnit";
    public const string TableUnitWide = "TableUnitWide";
    public const string Table = "ReportTable";
    public const string TableHead = "TableHead";
    public const string TableText = "TableText";
    public const string TableLabel = "TableLabel";
    public const string TableCode = "TableCode";
    public const string TableFigure = "TableFigure";
    public const string Footer = "Footer";
    public const string OddPageNumber = "PageNumberOdd";
    public const string EvenPageNumber = "PageNumberEven";
    public const string CenteredPageNumber = "PageNumberCentered";
    public const string Separator = "Separator";
    public const string TableNote = "TableNote";
    public const string AfterTable = "AfterTable";
    public const string Strong = "Strong";
    public const string Emphasis = "Emphasis";
    public const string StrongEmphasis = "IntenseEmphasis";
    public const string Hyperlink = "Hyperlink";

    /// <summary>The gap between a table and what follows it.</summary>
    public const decimal SpaceAfterTableInPoints = 8m;

    /// <summary>The paragraph styles inside tables: those that shrink with a table that is too wide.</summary>
    public static IReadOnlyList<string> InTables { get; } = [TableHead, TableText, TableLabel, TableCode, TableFigure];

    /// <summary>The style of a heading level.</summary>
    public static string Heading(int level) => "Heading" + Digit(level);

    /// <summary>The style of a heading that the 目录 leaves out though its level is listed.</summary>
    public static string HeadingOutsideContents(int level) => "PlainHeading" + Digit(level);

    /// <summary>The style of an item's later paragraphs, by how many lists it stands in.</summary>
    public static string ListContinuation(int depth) => "ListContinue" + (depth > 1 ? Digit(depth) : "");

    /// <summary>The style of a 目录 entry.</summary>
    public static string Contents(int level) => "TOC" + Digit(level);

    /// <summary>The style of a paragraph.</summary>
    public static string Of(ParagraphRole role) => role switch
    {
        ParagraphRole.Body => Body,
        ParagraphRole.Title => Title,
        ParagraphRole.Subtitle => Subtitle,
        ParagraphRole.AttachmentTitle => AttachmentTitle,
        ParagraphRole.Caption => Caption,
        ParagraphRole.Note => Note,
        ParagraphRole.Centered => Centered,
        ParagraphRole.Signature => Signature,
        ParagraphRole.Flush => Flush,
        _ => throw new InvalidOperationException($"No style for {role}."),
    };

    private static string Digit(int level) => level.ToString(CultureInfo.InvariantCulture);
}
