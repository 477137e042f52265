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
}
