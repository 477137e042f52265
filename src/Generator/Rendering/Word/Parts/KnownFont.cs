using System.Collections.Frozen;

using DocumentFormat.OpenXml.Wordprocessing;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>
/// What the font table says of a font, so that Word and WPS find a good substitute where it is missing: names to try, the class of its
/// letter forms, and the scripts and code pages it has.
/// </summary>
/// <param name="Others">Names to try instead, best first.</param>
/// <param name="Panose">Ten bytes that class its letter forms.</param>
/// <param name="IsFixed">True where all characters are as wide as high, or half of it.</param>
/// <param name="Scripts">The first three words of its Unicode ranges.</param>
/// <param name="CodePages">The first word of its code pages: 00040000 is simplified Chinese.</param>
internal sealed record KnownFont(string[] Others, string Panose, bool IsFixed, (string First, string Second, string Third) Scripts, string CodePages)
{
    private const string SimplifiedChinese = "86";
    private const string Western = "00";

    private static readonly (string, string, string) AllScripts = ("800002BF", "38CF7CFA", "00000016");
    private static readonly (string, string, string) Gb2312Scripts = ("00000001", "080E0000", "00000010");

    private static readonly FrozenDictionary<string, KnownFont> All = new Dictionary<string, KnownFont>
    {
        ["仿宋"] = new(["FangSong", "仿宋_GB2312", "华文仿宋"], "02010609060101010101", true, AllScripts, "00040001"),
        ["仿宋_GB2312"] = new(["仿宋", "FangSong", "华文仿宋"], "02010609030101010101", true, Gb2312Scripts, "00040000"),
        ["楷体"] = new(["KaiTi", "楷体_GB2312", "华文楷体"], "02010609060101010101", true, AllScripts, "00040001"),
        ["楷体_GB2312"] = new(["楷体", "KaiTi", "华文楷体"], "02010609030101010101", true, Gb2312Scripts, "00040000"),
        ["黑体"] = new(["SimHei", "华文黑体", "微软雅黑"], "02010609060101010101", true, AllScripts, "00040001"),
        ["宋体"] = new(["SimSun", "新宋体", "华文宋体"], "02010600030101010101", false, ("00000003", "288F0000", "00000016"), "00040001"),
        ["方正小标宋简体"] = new(["方正小标宋_GBK", "华文中宋", "宋体"], "02010601030101010101", false, Gb2312Scripts, "00040000"),
        ["Times New Roman"] = new(["Liberation Serif"], "02020603050405020304", false, ("E0002EFF", "C000785B", "00000009"), "000001FF"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A font's entry in the font table.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="faces">Faces that stand in for it in the PDF.</param>
    /// <param name="isChinese">True for the font of Chinese text.</param>
    public static Font Entry(string name, IEnumerable<string> faces, bool isChinese)
    {
        var known = All.GetValueOrDefault(name);
        var font = new Font { Name = name };
        if (string.Join(',', (known?.Others ?? []).Concat(faces).Where(other => other != name).Distinct()) is { Length: > 0 } others)
        {
            font.AltName = new AltName { Val = others };
        }

        font.Panose1Number = known is null ? null : new Panose1Number { Val = known.Panose };
        font.FontCharSet = new FontCharSet { Val = isChinese ? SimplifiedChinese : Western };
        if (known is not null)
        {
            font.FontFamily = new FontFamily { Val = known.IsFixed ? FontFamilyValues.Modern : isChinese ? FontFamilyValues.Auto : FontFamilyValues.Roman };
            font.Pitch = new Pitch { Val = known.IsFixed ? FontPitchValues.Fixed : FontPitchValues.Variable };
            font.FontSignature = new FontSignature
            {
                UnicodeSignature0 = known.Scripts.First,
                UnicodeSignature1 = known.Scripts.Second,
                UnicodeSignature2 = known.Scripts.Third,
                UnicodeSignature3 = "00000000",
                CodePageSignature0 = known.CodePages,
                CodePageSignature1 = "00000000",
            };
        }

        return font;
    }
}
