namespace FinalAccounts.Model.Diagnostics;

/// <summary>The permanent codes of findings about figures (F) and checks (C). A code is never given another meaning.</summary>
public static class DiagnosticCodes
{
    /// <summary>F001: the file is not readable JSON.</summary>
    public const string Unreadable = "F001";

    /// <summary>F002: a value has the wrong type.</summary>
    public const string WrongType = "F002";

    /// <summary>F003: a key the schema does not know.</summary>
    public const string UnknownKey = "F003";

    /// <summary>F004: a required value is missing.</summary>
    public const string Missing = "F004";

    /// <summary>F005: the same key twice in one object.</summary>
    public const string DuplicateKey = "F005";

    /// <summary>F006: money with more than two decimals.</summary>
    public const string TooManyDecimals = "F006";

    /// <summary>F007: a number with an exponent.</summary>
    public const string Exponent = "F007";

    /// <summary>F008: a number typed as a string.</summary>
    public const string NumberAsText = "F008";

    /// <summary>F009: a number out of its range.</summary>
    public const string OutOfRange = "F009";

    /// <summary>F010: a negative number where none is possible.</summary>
    public const string Negative = "F010";

    /// <summary>F011: a code of the wrong form or depth.</summary>
    public const string CodeForm = "F011";

    /// <summary>F012: a code that the list lacks, without a name.</summary>
    public const string UnknownCode = "F012";

    /// <summary>F013: the same code or name twice in one list.</summary>
    public const string Twice = "F013";

    /// <summary>F014: not a date.</summary>
    public const string NotADate = "F014";

    /// <summary>F015: a word that is not among those allowed.</summary>
    public const string UnknownWord = "F015";

    /// <summary>F016: a count that is not a whole number.</summary>
    public const string NotWhole = "F016";

    /// <summary>F017: the file is larger than a unit's file can be.</summary>
    public const string TooLarge = "F017";

    /// <summary>F018: an empty text where words are needed.</summary>
    public const string EmptyText = "F018";

    /// <summary>F019: a code under a 类 or 款 that the list lacks, without the name of that.</summary>
    public const string Nesting = "F019";

    /// <summary>F020: text and file of an attachment both given, or neither.</summary>
    public const string TextOrFile = "F020";

    /// <summary>T201: a table's layout names a fact that does not exist.</summary>
    public const string TableFact = "T201";

    /// <summary>T202: the panels of a table's layout do not fit its head, or a merged cell covers figures.</summary>
    public const string TableShape = "T202";

    /// <summary>T203: a class or item with an amount has no row in the form.</summary>
    public const string TableRowMissing = "T203";
}
