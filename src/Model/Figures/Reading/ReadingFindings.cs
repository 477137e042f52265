using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Figures.Reading;

/// <summary>The findings of reading, worded in one place.</summary>
internal static class ReadingFindings
{
    internal static Diagnostic Unreadable(Place place, bool tooDeep) => tooDeep
        ? Error(DiagnosticCodes.Unreadable, place, "JSON 嵌套过深，无法读取", "决算数据最多十来层，请检查括号是否配对")
        : Error(DiagnosticCodes.Unreadable, place, "不是有效的 JSON，读到此处中断", "检查逗号、引号和括号；数字不加千分位，最后一项后面不加逗号");

    internal static Diagnostic NotText(Place place) =>
        Error(DiagnosticCodes.Unreadable, place, "文字不是有效的 UTF-8 编码，读到此处中断", "把文件另存为 UTF-8 编码");

    internal static Diagnostic TooLarge(Place place, int megabytes) =>
        Error(DiagnosticCodes.TooLarge, place, $"文件超过 {megabytes} MB", "一个单位的数据通常不到 1 MB，请检查是否选错文件");

    internal static Diagnostic WrongType(Place place, string term, string wanted, string found) =>
        Error(DiagnosticCodes.WrongType, place, $"“{term}”应为{wanted}，实为{found}", found == "空值" ? "没有的项目整项删去，不填 null" : null);

    internal static Diagnostic UnknownKey(Place place, string key, string? nearest) =>
        Error(
            DiagnosticCodes.UnknownKey,
            place,
            $"没有名为“{Shortened(key)}”的键",
            nearest is null ? "可用的键见 docs/unit.schema.json" : $"是否想写“{nearest}”？");

    internal static Diagnostic Missing(Place place, string key, string term) =>
        Error(DiagnosticCodes.Missing, place, $"缺少必填的“{term}”（{key}）", $"补上“{key}”");

    internal static Diagnostic DuplicateKey(Place place, string key) =>
        Error(DiagnosticCodes.DuplicateKey, place, $"键“{Shortened(key)}”重复", "同一个键只能填一次，删去多余的一处");

    internal static Diagnostic TooManyDecimals(Place place, string term, string typed, int decimals) =>
        Error(
            DiagnosticCodes.TooManyDecimals,
            place,
            $"“{term}”为 {Shortened(typed)}，小数超过{decimals}位",
            decimals == 2 ? "金额以元为单位，最多两位小数" : null);

    internal static Diagnostic Exponent(Place place, string term, string typed) =>
        Error(DiagnosticCodes.Exponent, place, $"“{term}”为 {Shortened(typed)}，不能用指数写法", "写出全部数字");

    internal static Diagnostic NumberAsText(Place place, string term, string typed) =>
        Error(DiagnosticCodes.NumberAsText, place, $"“{term}”写成了文字“{Shortened(typed)}”", "数字不加引号、不加千分位、不带单位");

    internal static Diagnostic OutOfRange(Place place, string term, string typed, string range) =>
        Error(DiagnosticCodes.OutOfRange, place, $"“{term}”为 {Shortened(typed)}，超出范围（{range}）", "检查单位是否为元、位数是否有误");

    internal static Diagnostic Negative(Place place, string term, string typed) =>
        Error(DiagnosticCodes.Negative, place, $"“{term}”为 {Shortened(typed)}，不能为负数", "填正数；冲减数并入同一科目的净额");

    internal static Diagnostic CodeForm(Place place, string term, string typed, string wanted) =>
        Error(DiagnosticCodes.CodeForm, place, $"“{term}”为“{Shortened(typed)}”，应为{wanted}", null);

    internal static Diagnostic UnknownCode(Place place, string code, string key) =>
        Error(DiagnosticCodes.UnknownCode, place, $"编码表中没有科目 {code}", $"核对编码；确有此科目的，在“{key}”中写出名称");

    internal static Diagnostic Nesting(Place place, string code, string parent, string level, string key) =>
        Error(DiagnosticCodes.Nesting, place, $"科目 {code} 的{level}级 {parent} 不在编码表中", $"核对编码；确有此科目的，在“{key}”中写出{level}级名称");

    internal static Diagnostic Twice(Place place, string term, string value, Place first) =>
        Error(DiagnosticCodes.Twice, place, $"“{term}”{Shortened(value)} 重复填列", $"第一次见 {first.Pointer}，把两处合并成一处");

    internal static Diagnostic NotADate(Place place, string term, string typed) =>
        Error(DiagnosticCodes.NotADate, place, $"“{term}”为“{Shortened(typed)}”，不是有效日期", "写成 2021-12-31 的形式");

    internal static Diagnostic UnknownWord(Place place, string term, string typed, IEnumerable<string> words) =>
        Error(DiagnosticCodes.UnknownWord, place, $"“{term}”不能为“{Shortened(typed)}”", $"可用：{string.Join("、", words)}");

    internal static Diagnostic NotWhole(Place place, string term, string typed) =>
        Error(DiagnosticCodes.NotWhole, place, $"“{term}”为 {Shortened(typed)}，应为整数", null);

    internal static Diagnostic EmptyText(Place place, string term) =>
        Error(DiagnosticCodes.EmptyText, place, $"“{term}”是空的", "写出内容，或整项删去");

    internal static Diagnostic TextOrFile(Place place) =>
        Error(DiagnosticCodes.TextOrFile, place, "附件的 text 与 file 只填一个；由格式包生成的表可以都不填，但要有 key", null);

    private static Diagnostic Error(string code, Place place, string message, string? hint) =>
        new(code, Severity.Error, place, message, hint);

    private static string Shortened(string typed)
    {
        // Control characters of hostile input must not reach a terminal.
        var shown = new string([.. typed.Take(41).Select(character => char.IsControl(character) ? '�' : character)]);
        return shown.Length > 40 ? shown[..40] + "…" : shown;
    }
}
