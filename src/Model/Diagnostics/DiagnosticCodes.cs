namespace FinalAccounts.Model.Diagnostics;

/// <summary>The permanent codes of findings about figures (F), checks (C) and tables (T2). A code is never given another meaning.</summary>
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

    /// <summary>C001: a stated figure differs from the derived one.</summary>
    public const string ExpectedDiffers = "C001";

    /// <summary>C002: a stated figure names no fact.</summary>
    public const string ExpectedUnknown = "C002";

    /// <summary>C003: basic expenditure by economic code differs from that by function (domain rule R-46).</summary>
    public const string BasicDiffers = "C003";

    /// <summary>C004: a 三公 item is less than its economic code (domain rule R-47).</summary>
    public const string ThreePublicExceeded = "C004";

    /// <summary>C005: a 三公 item is more than its economic code: the rest must be project expenditure (domain rule R-47).</summary>
    public const string ThreePublicBeyondBasic = "C005";

    /// <summary>C006: a 三公 count without an amount, or an amount without its count (domain rule R-06).</summary>
    public const string ThreePublicCount = "C006";

    /// <summary>C007: more official cars held than vehicles in use, or cars without running cost (domain rule R-59).</summary>
    public const string VehiclesHeld = "C007";

    /// <summary>C010: contracts of small and micro enterprises above those of small and medium ones.</summary>
    public const string MicroExceedsMedium = "C010";

    /// <summary>C011: contracts of small and medium enterprises above the procurement.</summary>
    public const string MediumExceedsTotal = "C011";

    /// <summary>C012: contracts typed per kind and in total, with different sums.</summary>
    public const string ProcurementTwice = "C012";

    /// <summary>C014: a fiscal fund spends more than it has.</summary>
    public const string FundOverdrawn = "C014";

    /// <summary>C015: money from other sources is overdrawn (domain rule R-40).</summary>
    public const string OtherOverdrawn = "C015";

    /// <summary>C016: openings typed per code and per fund, with different sums.</summary>
    public const string OpeningTwice = "C016";

    /// <summary>C017: a code of a fund spends more than it has (domain rule R-39).</summary>
    public const string RowOverdrawn = "C017";

    /// <summary>C020: a budget typed per class differs from that of its lines.</summary>
    public const string ClassBudgetDiffers = "C020";

    /// <summary>C021: the budget that the pack measures completion by is missing.</summary>
    public const string BudgetMissing = "C021";

    /// <summary>C022: a typed total of the budget differs from the sum of its classes.</summary>
    public const string TotalBudgetDiffers = "C022";

    /// <summary>C023: the fiscal part of the budget by use differs from the budget of the general public budget.</summary>
    public const string UseBudgetDiffers = "C023";

    /// <summary>C024: the budget for basic expenditure is above the whole budget.</summary>
    public const string BasicBudgetExceeds = "C024";

    /// <summary>C030: a difference without a reason (domain rules ).</summary>
    public const string ReasonMissing = "C030";

    /// <summary>C031: a reason for a fact that does not exist.</summary>
    public const string ReasonForNothing = "C031";

    /// <summary>C032: two reasons for one difference.</summary>
    public const string ReasonTwice = "C032";

    /// <summary>C033: the same reason for opposite directions (domain rule R-83).</summary>
    public const string ReasonBothWays = "C033";

    /// <summary>C040: no last year, and not a new unit (domain rule R-74).</summary>
    public const string PreviousMissing = "C040";

    /// <summary>C041: a new unit with last year's figures (domain rule R-74).</summary>
    public const string PreviousOfNewUnit = "C041";

    /// <summary>C042: last year's total differs from the sum of its parts.</summary>
    public const string PreviousTotalDiffers = "C042";

    /// <summary>C043: this year and last year differ by a factor that looks like a wrong unit (domain rule R-68).</summary>
    public const string PreviousScale = "C043";

    /// <summary>C044: a typed figure of last year differs from last year's file.</summary>
    public const string PreviousDiffers = "C044";

    /// <summary>C045: last year's file is of another year.</summary>
    public const string PreviousOfOtherYear = "C045";

    /// <summary>C046: last year's file is of a unit with another name (domain rule R-75).</summary>
    public const string PreviousOfOtherUnit = "C046";

    /// <summary>C047: this year's opening balance is not last year's closing balance (domain rule R-49).</summary>
    public const string OpeningDiffers = "C047";

    /// <summary>C050: an institution with 机关运行经费 (domain rule R-56).</summary>
    public const string OperatingCostOfInstitution = "C050";

    /// <summary>C051: an administrative unit without 机关运行经费 (domain rule R-56).</summary>
    public const string OperatingCostMissing = "C051";

    /// <summary>C052: 机关运行经费 differs from 公用经费 (domain rule R-56).</summary>
    public const string OperatingCostDiffers = "C052";

    /// <summary>C053: 机关运行经费 typed as an amount and per code.</summary>
    public const string OperatingCostTwice = "C053";

    /// <summary>C060: a date outside the year.</summary>
    public const string DateOutsideYear = "C060";

    /// <summary>C061: published before the year was over.</summary>
    public const string PublishedTooEarly = "C061";

    /// <summary>C070: a code no published report confirms.</summary>
    public const string UnverifiedCode = "C070";

    /// <summary>C071: a name that differs from the code list (domain rule R-85).</summary>
    public const string NameDiffers = "C071";

    /// <summary>C072: a line without any figure.</summary>
    public const string LineWithoutFigures = "C072";

    /// <summary>C078: results that repeat their targets' range.</summary>
    public const string ResultIsTarget = "C078";

    /// <summary>C079: a key that the region's scoring table does not have.</summary>
    public const string UnknownScoringKey = "C079";

    /// <summary>C080: weights of an evaluation that do not add up to 100 (domain rule R-P1).</summary>
    public const string WeightsNotHundred = "C080";

    /// <summary>C081: weights of indicators that do not add up to their goal's.</summary>
    public const string GoalWeightDiffers = "C081";

    /// <summary>C082: more points than the weight allows (domain rule R-P3).</summary>
    public const string ScoreExceedsWeight = "C082";

    /// <summary>C083: an evaluation names a project that does not exist (domain rule R-P6).</summary>
    public const string UnknownProject = "C083";

    /// <summary>C084: points lost without a reason (domain rule R-P6).</summary>
    public const string PointsLostWithoutReason = "C084";

    /// <summary>C085: a project spends more than its budget.</summary>
    public const string ExecutedBeyondBudget = "C085";

    /// <summary>C086: a judged score that its rule contradicts (domain rule R-P3).</summary>
    public const string ScoreAgainstRule = "C086";

    /// <summary>C087: a score that neither a rule nor a person gives.</summary>
    public const string ScoreMissing = "C087";

    /// <summary>C088: a judged score outside the class of its result (domain rule R-P3).</summary>
    public const string ScoreOutsideClass = "C088";

    /// <summary>C089: a target and a result that can't be compared.</summary>
    public const string TargetNotComparable = "C089";

    /// <summary>C090: more staff under the civil servant law than staff of institutions.</summary>
    public const string StaffOfWhich = "C090";

    /// <summary>C091: more staff than the establishment.</summary>
    public const string StaffBeyondEstablishment = "C091";

    /// <summary>C095: a part that reviewers look for is not given (domain rules ).</summary>
    public const string PartMissing = "C095";

    /// <summary>C100: words of a template that were left in a text (domain rule R-94).</summary>
    public const string Leftover = "C100";

    /// <summary>C101: an amount in a text that equals no fact.</summary>
    public const string LiteralAmount = "C101";

    /// <summary>T201: a table's layout names a fact that does not exist.</summary>
    public const string TableFact = "T201";

    /// <summary>T202: the panels of a table's layout do not fit its head, or a merged cell covers figures.</summary>
    public const string TableShape = "T202";

    /// <summary>T203: a class or item with an amount has no row in the form.</summary>
    public const string TableRowMissing = "T203";
}
