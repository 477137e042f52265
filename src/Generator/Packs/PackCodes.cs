namespace FinalAccounts.Generator.Packs;

/// <summary>Permanent codes of findings about format packs.</summary>
internal static class PackCodes
{
    public const string UnknownPack = "T101";
    public const string UnknownParent = "T102";
    public const string ParentCycle = "T103";
    public const string UnreadableYaml = "T104";
    public const string WrongShape = "T105";
    public const string UnknownKey = "T106";
    public const string MissingKey = "T107";
    public const string WrongValue = "T108";
    public const string UnknownFact = "T109";
    public const string TemplateError = "T110";
    public const string OutsidePack = "T111";
    public const string MissingTemplate = "T112";
    public const string UnknownAnchor = "T113";
    public const string DuplicateKey = "T114";
    public const string UnknownTable = "T115";
    public const string UnknownChart = "T116";
    public const string UnknownInclude = "T117";
    public const string UnknownName = "T118";
    public const string WrongArguments = "T119";
    public const string ImpossibleFact = "T120";
    public const string Unreachable = "T121";
    public const string NeverUsed = "T122";
    public const string MissingSection = "T123";
    public const string WrongId = "T124";
}
