using System.Collections.Immutable;
using System.Text;

namespace FinalAccounts.Generator.Packs.Tools;

/// <summary>The files of a new pack: it changes nothing yet, renders at once, and says in comments what can be changed.</summary>
internal static class PackSkeleton
{
    /// <summary>Makes the files.</summary>
    /// <param name="id">The new pack's id.</param>
    /// <param name="parent">The pack it extends.</param>
    /// <param name="schemas">The folder of JSON Schemas as seen from the pack's folder; null to leave them out.</param>
    public static ImmutableArray<(string Path, string Text)> Files(string id, PackInspection parent, string? schemas) =>
    [
        ("pack.yaml", Schema(schemas, "pack") + PackFile(id, parent)),
        ("phrases.sbn", PhraseFile),
        ("style.yaml", Schema(schemas, "style") + StyleFile),
    ];

    private static string Schema(string? folder, string name) => folder is null ? "" : $"# yaml-language-server: $schema={folder}/{name}.schema.json\n";

    private static string PackFile(string id, PackInspection parent) => $$$"""
        # {{{id}}}：继承 {{{parent.Own.Name}}}（{{{parent.Pack!.Name}}}），这里只写不同之处。
        # 写法见 docs/pack-guide.md；写完用 generator pack lint 检查，用 generator pack diff 看改了什么。
        id: {{{id}}}
        name: {{{id}}} 部门决算公开
        extends: {{{parent.Own.Name}}}

        # 用词。上一级的用词：{{{string.Join("、", parent.Pack.Words.OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => $"{word.Key}={word.Value}"))}}}
        # words:
        #   self: 我局

        # 数字写法：text 正文，tables 表格。
        # numbers:
        #   text: {percentDecimals: 1}
        #   tables: {thousands: true, zeroAmount: ""}

        # 目录。同一个 key 改上一级的那一节；新 key 接在后面，after 指定接在谁后面；remove: true 去掉。
        # outline:
        #   - key: notes
        #     sections:
        #       - {key: notes.assets, title: 国有资产占用情况}
        #       - {key: notes.other, title: 其他需要说明的情况, after: notes.assets}   # 另写 sections/notes.other.md.sbn
        #       - {key: notes.performance, remove: true}
        #
        # 上一级的目录：
        {{{Outline(parent)}}}
        """.ReplaceLineEndings("\n").TrimEnd() + "\n";

    private static string Outline(PackInspection parent)
    {
        var text = new StringBuilder();
        Add(parent.Pack!.Outline, 1);
        return text.ToString();

        void Add(ImmutableArray<OutlineNode> nodes, int depth)
        {
            foreach (var node in nodes)
            {
                text.Append('#').Append(' ', depth * 2).Append(node.Key).Append("  ").Append(node.Title).Append('\n');
                Add(node.Sections, depth + 1);
            }
        }
    }

    private const string PhraseFile = """
        {{
        # 句式。要改哪个说法，就把上一级 phrases.sbn 里的那个函数抄到这里改；其余照旧。
        # generator pack show 本包 章节 列出一节用到的句式。例如：
        #
        # func no_such(matter)
        #   ret $"{report.year}年度{unit.self}无{matter}。"
        # end
        }}

        """;

    private const string StyleFile = """
        # 版式：只写不同之处，例如：
        # page: {topInMillimetres: 35}
        # texts:
        #   body: {sizeInPoints: 15}

        """;
}
