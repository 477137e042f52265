using Typesetting.Fonts;

namespace Typesetting.Tests.Support;

/// <summary>A test that is skipped, with the reason, where the machine lacks fonts or a program.</summary>
public sealed class NeedsFactAttribute : FactAttribute
{
    public NeedsFactAttribute(params string[] needs)
    {
        var missing = needs.Where(need => !IsThere(need)).ToList();
        if (missing.Count > 0) Skip = "not on this machine: " + string.Join(", ", missing);
    }

    private static bool IsThere(string need) => need switch
    {
        "noto" => SharedFonts.Library.Has("Noto Serif CJK SC") && SharedFonts.Library.Has("Noto Sans CJK SC"),
        "wenkai" => SharedFonts.Library.Has("LXGW WenKai"),
        _ => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, need))),
    };
}

/// <summary>The fonts of the machine, scanned once for all tests.</summary>
internal static class SharedFonts
{
    private static readonly Lazy<FontLibrary> Opened = new(() => FontLibrary.Open());

    public static FontLibrary Library => Opened.Value;
}
