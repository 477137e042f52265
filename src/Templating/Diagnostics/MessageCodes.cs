namespace Templating;

/// <summary>The permanent codes of all findings about a template. A code is never given a second meaning.</summary>
public static class MessageCodes
{
    /// <summary>A character that starts nothing in the language.</summary>
    public const string UnexpectedCharacter = "T001";

    /// <summary>A string without its closing quote.</summary>
    public const string UnclosedString = "T002";

    /// <summary>An escape sequence a string doesn't know.</summary>
    public const string BadEscape = "T003";

    /// <summary>A number literal that can't be read.</summary>
    public const string BadNumber = "T004";

    /// <summary>An expression inside an interpolated string that isn't closed on its line.</summary>
    public const string UnclosedInterpolation = "T005";

    /// <summary>A code or escape block without its end.</summary>
    public const string UnclosedBlock = "T006";

    /// <summary>An expression was expected.</summary>
    public const string ExpressionExpected = "T010";

    /// <summary>Another token was expected.</summary>
    public const string UnexpectedToken = "T011";

    /// <summary>The end of a statement was expected.</summary>
    public const string StatementEndExpected = "T012";

    /// <summary>An assignment inside an expression.</summary>
    public const string AssignmentNotAllowed = "T013";

    /// <summary>An <c>else</c> or <c>when</c> that belongs to nothing.</summary>
    public const string MisplacedElse = "T014";

    /// <summary>A statement without its <c>end</c>.</summary>
    public const string EndMissing = "T015";

    /// <summary>An <c>end</c> that closes nothing.</summary>
    public const string EndUnexpected = "T016";

    /// <summary>A loop variable that doesn't exist, such as <c>for.bad</c>.</summary>
    public const string BadLoopVariable = "T017";

    /// <summary>The head of a <c>for</c> that can't be read.</summary>
    public const string BadForHead = "T018";

    /// <summary>An object initialiser that can't be read.</summary>
    public const string BadObjectInitializer = "T019";

    /// <summary>Function parameters in an order that can't be bound.</summary>
    public const string BadParameters = "T020";

    /// <summary>Nesting deeper than the parser's limit.</summary>
    public const string NestedTooDeep = "T021";

    /// <summary>More findings than are listed.</summary>
    public const string TooManyMessages = "T022";

    /// <summary>A template text longer than the parser's limit.</summary>
    public const string TemplateTooLong = "T023";

    /// <summary>A variable nobody set.</summary>
    public const string UnknownVariable = "T030";

    /// <summary>A member an object doesn't have.</summary>
    public const string UnknownMember = "T031";

    /// <summary>A member or item of null.</summary>
    public const string NullTarget = "T032";

    /// <summary>An index outside a list.</summary>
    public const string IndexOutOfRange = "T033";

    /// <summary>An indexer on a value that has no items, or with an index of the wrong kind.</summary>
    public const string NotIndexable = "T034";

    /// <summary>A call of a function that doesn't exist.</summary>
    public const string UnknownFunction = "T035";

    /// <summary>A call of a value that is no function.</summary>
    public const string NotAFunction = "T036";

    /// <summary>Too few, too many or wrongly named arguments.</summary>
    public const string BadArguments = "T037";

    /// <summary>An argument of the wrong kind or outside its range.</summary>
    public const string BadArgumentValue = "T038";

    /// <summary>An operator that doesn't work on such values.</summary>
    public const string BadOperand = "T039";

    /// <summary>A change of something read-only.</summary>
    public const string ReadOnly = "T040";

    /// <summary>An assignment to something that isn't a variable, member or item.</summary>
    public const string BadAssignmentTarget = "T041";

    /// <summary><c>break</c> or <c>continue</c> outside a loop.</summary>
    public const string OutsideLoop = "T042";

    /// <summary>A loop over a value that isn't a list.</summary>
    public const string NotIterable = "T043";

    /// <summary>A division by zero.</summary>
    public const string DivisionByZero = "T044";

    /// <summary>A number outside the range of its kind.</summary>
    public const string NumberOutOfRange = "T045";

    /// <summary>A pipe into something that is no function.</summary>
    public const string BadPipeTarget = "T046";

    /// <summary>A <c>wrap</c> of something that is no function.</summary>
    public const string BadWrapTarget = "T047";

    /// <summary>A regular expression that can't be read.</summary>
    public const string BadRegex = "T048";

    /// <summary>A text, format or culture that can't be read as what the function asks for.</summary>
    public const string BadFormat = "T049";

    /// <summary>The clock was asked for, but the host gave none.</summary>
    public const string NoClock = "T050";

    /// <summary>Randomness was asked for, but the host gave no seed.</summary>
    public const string NoRandomness = "T051";

    /// <summary>Limit: steps executed.</summary>
    public const string StepLimit = "T060";

    /// <summary>Limit: loop iterations, all loops together.</summary>
    public const string LoopLimit = "T061";

    /// <summary>Limit: depth of calls and includes.</summary>
    public const string RecursionLimit = "T062";

    /// <summary>Limit: length of the output.</summary>
    public const string OutputLimit = "T063";

    /// <summary>Limit: length of one string.</summary>
    public const string StringLimit = "T064";

    /// <summary>Limit: items of one list or object.</summary>
    public const string ListLimit = "T065";

    /// <summary>Limit: time of one regular expression.</summary>
    public const string RegexLimit = "T066";

    /// <summary>Limit: time of the whole render.</summary>
    public const string TimeLimit = "T067";

    /// <summary>The host cancelled the render.</summary>
    public const string Cancelled = "T068";

    /// <summary>Limit: size of all values built during a render.</summary>
    public const string VolumeLimit = "T069";

    /// <summary>Limit: digits of one whole number.</summary>
    public const string DigitLimit = "T070";

    /// <summary>Limit: objects inside objects when a value is printed; also met by an object that holds itself.</summary>
    public const string DepthLimit = "T071";

    /// <summary>An include, but the host gave no loader.</summary>
    public const string NoLoader = "T080";

    /// <summary>An include of a name that isn't allowed.</summary>
    public const string IncludeRefused = "T081";

    /// <summary>An include of a template that doesn't exist.</summary>
    public const string IncludeNotFound = "T082";

    /// <summary>A template that includes itself, directly or through others.</summary>
    public const string IncludeCycle = "T083";

    /// <summary>A function of the host failed.</summary>
    public const string HostFunctionFailed = "T090";
}
