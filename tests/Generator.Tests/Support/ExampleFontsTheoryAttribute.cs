using Typesetting.Fonts;

namespace FinalAccounts.Generator.Tests.Support;

/// <summary>
/// A test that compares places on pages, and so is skipped, with the reason, where a machine lacks the free fonts or has others that packs
/// name before them.
/// </summary>
public sealed class ExampleFontsTheoryAttribute : TheoryAttribute
{
    private static readonly Lazy<FontLibrary> Fonts = new(() => FontLibrary.Open());

    public ExampleFontsTheoryAttribute()
    {
        string[] needed = ["Noto Serif CJK SC", "Noto Sans CJK SC", "LXGW WenKai"], others = ["FangSong", "SimSun", "SimHei", "KaiTi", "FandolFang", "Times New Roman"];
        if (needed.FirstOrDefault(name => !Fonts.Value.Has(name)) is { } missing) Skip = $"not on this machine: {missing}";
        else if (others.FirstOrDefault(Fonts.Value.Has) is { } other) Skip = $"this machine would use {other}";
    }
}
