using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Packs.Schema;

/// <summary>The shapes of <c>tables/KEY.yaml</c> and <c>style.yaml</c>.</summary>
internal static class LayoutShapes
{
    /// <summary><c>tables/KEY.yaml</c>; the file's name is the table's key.</summary>
    public static MapShape Table { get; } = new("table", "表格",
        Key.Text("title", "表名", "可以写表达式。"),
        Key.Text("formNumber", "表号", "如“公开01表”；不写则没有。"),
        Key.Rows("head", "表头", "逐行逐格；“<”并入左格，“^”并入上格。"),
        Key.Flag("columnNumbers", "有栏次", "true 时表头最后一行是栏次。"),
        Key.Maps("panels", "区块", "并排的区块，每块有自己的列和行。", () => Panel!),
        Key.Maps("notes", "表注", "表下总有的注。", () => Note!),
        Key.Text("emptyNote", "空表说明", "表里没有数时加的话。"),
        Key.Map("numbers", "数字写法", "只写与 pack.yaml 不同的。", () => PackShapes.NumberStyle!));

    /// <summary><c>style.yaml</c>.</summary>
    public static MapShape Style { get; } = new("style", "版式",
        Key.Map("page", "页面", "纸张、版心和页码。", () => Page!),
        Key.NamedMaps("fonts", "字体", "以名称给出：body、heading、kai、title、song 等。", () => Font!),
        Key.NamedMaps("texts", "文字样式", "以名称给出：body、heading1 … heading5、tableHead 等。", () => Text!),
        Key.Map("table", "表格样式", "边距、线宽、底色。", () => TableLook!),
        Key.Map("words", "词", "标题、目录和表格换行时不拆开的词。", () => Words!),
        Key.Texts("chartColors", "图表颜色", "RRGGBB，按系列或扇区依次使用。"));

    private static MapShape Words { get; } = new("words", "词",
        Key.Texts("kept", "整词", "不拆到两行的词；开头相同的，以长的为准。"),
        Key.Texts("phraseEnds", "断处", "标题最宜在其后换行的词：单位名、地名的末尾。"),
        Key.Texts("phraseStarts", "起处", "宜放在行首而不留在行末的词：和、及、与、未、不。"));

    private static MapShape Panel { get; } = new("panel", "区块",
        Key.Text(KeyShape.KeyName, "标识", "英文，不重复。"),
        Key.Integer("firstRowNumber", "起始行次", "不写为 1。", 0, 999),
        Key.Maps("columns", "列", "从左到右。", () => Column!),
        Key.Maps("rows", "行", "从上到下。", () => Row!));

    private static MapShape Column { get; } = new("column", "列",
        Key.Text(KeyShape.KeyName, "标识", "英文，不重复。"),
        Key.Text("value", "取值", "code、name、number，或者事实：gpb.{row}.basic，{row} 换成各行的 row。"),
        Key.Choice<CellKind>("kind", "种类", "text 文字，label 居中文字，code 编码，rowNumber 行次，figure 数字。"),
        Key.Number("weight", "宽度", "占表宽的份数，不写为 1。", 0.01m, 1000));

    private static MapShape Row { get; } = new("row", "行",
        Key.Text(KeyShape.KeyName, "标识", "英文，不重复。"),
        Key.Text("name", "名称", "印在 name 列，可以写表达式。"),
        Key.Text("row", "事实", "换到列的 {row} 里；\"\" 为合计；不写则这一行没有数。"),
        Key.Text("code", "编码", "印在 code 列。"),
        Key.Choice<RowRole>("role", "地位", "line 普通行，total 合计行，class 类，group 款，item 项。"),
        Key.Flag("sparse", "可缺", "true 时没有的数留空。"),
        Key.Integer("nameSpan", "名称占列", "名称横跨几列，不写为 1。", 1, 40),
        Key.Flag("fill", "补空行", "true 时补空行到与最高的区块一样高，每块至多一处。"),
        Key.Choice("functional", "功能分类", "逐科目列出这本账的行。", "income", "expenditure", "gpb", "governmentFund", "stateCapital"),
        Key.Choice<RowRole>("depth", "深度", "列到 class 类、group 款或 item 项。"),
        Key.Choice("named", "单位自列的事项", "每个项目（projects）一行：code 列是序号，事实如 {row}.budget；没有填的数留空。", [.. NamedRows.Lists]),
        Key.Integer("classes", "各类支出", "列出法定的类：26，或者不含还本、付息的 24。", 1, 26),
        Key.Texts("economic", "经济分类", "列出这些类及其科目，如 [\"301\", \"303\"]。"),
        Key.Flag("usedOnly", "只列有数的", "与 economic 连用。"),
        Key.Texts("items", "列出的科目", "与 economic 连用：没有数也列的五位科目；不写则全列。"));

    private static MapShape Note { get; } = new("note", "表注",
        Key.Text(KeyShape.KeyName, "标识", "英文，不重复。"),
        Key.Text("text", "文字", "可以写表达式。"));

    private static MapShape Page { get; } = new("page", "页面",
        Key.Number("widthInMillimetres", "纸宽", "毫米，竖放时。", 50, 2000),
        Key.Number("heightInMillimetres", "纸高", "毫米，竖放时。", 50, 2000),
        Key.Number("topInMillimetres", "天头", "毫米。", 0, 500),
        Key.Number("bottomInMillimetres", "下白边", "毫米。", 0, 500),
        Key.Number("leftInMillimetres", "订口", "毫米。", 0, 500),
        Key.Number("rightInMillimetres", "翻口", "毫米。", 0, 500),
        Key.Text("pageNumber", "页码", "{page} 为页码数字。"),
        Key.Flag("mirrorPageNumbers", "页码分左右", "true 时单页居右、双页居左；false 居中。"),
        Key.Flag("numberContents", "目录有页码", "true 时目录页也印页码。"),
        Key.Number("loneTitleAt", "独页标题", "独占一页的部分标题离版心上边多远，占版心高的几成：0.3；0 为页首。", 0, 1));

    private static MapShape Font { get; } = new("font", "字体",
        Key.Text("word", "Word 字体", "写进 Word 的字体名。"),
        Key.Texts("files", "字体名", "PDF 依次尝试的字体。"),
        Key.Text("latin", "西文字体", "数字和字母用的字体。"));

    private static MapShape Text { get; } = new("text", "文字样式",
        Key.Text("font", "字体", "fonts 里的名称。"),
        Key.Number("sizeInPoints", "字号", "磅：三号 16，二号 22，五号 10.5。", 1, 200),
        Key.Number("lineInPoints", "行距", "磅。", 1, 500),
        Key.Number("beforeInPoints", "段前", "磅。", 0, 500),
        Key.Number("afterInPoints", "段后", "磅。", 0, 500),
        Key.Number("firstLineInCharacters", "首行缩进", "字。", 0, 40),
        Key.Choice<TextAlignment>("alignment", "对齐", "left 左，center 中，right 右，justify 两端。"),
        Key.Flag("bold", "加粗", "true 或 false。"));

    private static MapShape TableLook { get; } = new("tableLook", "表格样式",
        Key.Number("paddingInPoints", "左右边距", "磅。", 0, 100),
        Key.Number("rowPaddingInPoints", "上下边距", "磅；至少这么多。", 0, 100),
        Key.Number("roomyRowPaddingInPoints", "宽松上下边距", "磅；PDF 页面放得下时用。", 0, 100),
        Key.Number("ruleInPoints", "线宽", "磅；外框加倍。", 0, 20),
        Key.Text("headFill", "表头底色", "RRGGBB；不写则没有。"),
        Key.Number("smallestSizeInPoints", "最小字号", "磅；表太宽时缩到这里为止。", 1, 200),
        Key.Flag("markContinuation", "续表", "true 时后续各页标“续表”。"));
}
