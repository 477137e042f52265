using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>The findings of the Word output; their codes are permanent.</summary>
internal static class WordFindings
{
    /// <summary>Text held characters that no Word file can hold.</summary>
    public static Diagnostic IllegalCharacters(int count) => new(
        "O201", Severity.Warning, Place.None, $"正文中有 {count} 个 Word 文件不允许的控制字符，已用“\uFFFD”代替。", "请在输入数据中删去这些字符。");

    /// <summary>A link leads nowhere, or to a kind of address that a report must not open.</summary>
    public static Diagnostic DeadLink(string target) => new(
        "O202", Severity.Warning, Place.None, $"链接“{target}”没有目标，Word 文件中只保留文字。", "只能链接到本文的标题，或 http、https、mailto 地址。");

    /// <summary>The 目录 lists a heading whose page is not known.</summary>
    public static Diagnostic UnknownPage(string heading) => new(
        "O203", Severity.Warning, Place.None, $"目录中“{heading}”没有页码，Word 将在打开时更新。", "请检查版面结果是否包含该标题。");

    /// <summary>The figures of a table do not fit into its columns.</summary>
    public static Diagnostic TooWide(string table) => new(
        "O204", Severity.Warning, Place.None, $"表“{table}”缩到最小字号后仍放不下各栏数字。", "请减少栏目，或把该表放在横排页。");
}
