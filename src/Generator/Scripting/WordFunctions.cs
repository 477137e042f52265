using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Model.Words;

using Templating;

namespace FinalAccounts.Generator.Scripting;

/// <summary>The functions for words: numerals, lists, dates.</summary>
internal static class WordFunctions
{
    /// <summary>All functions, for a template's globals.</summary>
    public static ImmutableArray<ScriptFunction> All { get; } =
    [
        new("chinese", [new("number", ScriptType.Integer, "1 到 99")], (in ScriptCall call) => ChineseNumerals.Of(call.Integer(0)))
            { Meaning = "中文数字：3 → 三" },
        new("join_words",
            [
                new("list", ScriptType.List, "词的列表"),
                ScriptParameter.Optional("separator", ScriptType.Text, "、", "分隔"),
                ScriptParameter.Optional("last", ScriptType.Text, null, "最后两项之间的词，如 和"),
            ],
            (in ScriptCall call) => Join(call.Context, call.List(0) ?? [], call.Text(1)!, call.Text(2)))
            { Meaning = "把列表连成一句：教育支出、住房保障支出和其他支出" },
        new("date_text", [new("date", ScriptType.Text, "年-月-日")], (in ScriptCall call) => DateText(MarkdownText.Unescape(call.Text(0) ?? "")))
            { Meaning = "中文日期：2022-05-23 → 2022年5月23日" },
    ];

    private static string Join(TemplateContext context, IReadOnlyList<object?> list, string separator, string? last)
    {
        var words = list.Select(context.TextOf).ToList();
        return last is null || words.Count < 2
            ? string.Join(separator, words)
            : string.Join(separator, words.Take(words.Count - 1)) + last + words[^1];
    }

    private static string DateText(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day) ? $"{day.Year}年{day.Month}月{day.Day}日" : date;
}
