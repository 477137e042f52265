using System.Text;
using System.Text.RegularExpressions;

using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Packs.Lint;
using FinalAccounts.Generator.Tests.Support;
using FinalAccounts.Model.Derivation;

using Templating;

namespace FinalAccounts.Generator.Tests.Scripting;

/// <summary>The two lists of the template guide are generated: the facts of a unit that has everything, and the functions with their meaning.</summary>
public partial class TemplateGuideTests
{
    [Fact]
    public void The_guide_lists_every_fact() => ShouldList("facts", Facts());

    [Fact]
    public void The_guide_lists_every_function() => ShouldList("functions", Functions());

    private static void ShouldList(string name, string list)
    {
        var path = Repository.PathOf("docs", "template-guide.md");
        var guide = File.ReadAllText(path);
        var (begin, end) = ($"<!-- {name}: begin (generated) -->\n", $"<!-- {name}: end -->");
        var start = guide.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var stop = guide.IndexOf(end, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(path, guide[..start] + list + guide[stop..]);
            return;
        }

        guide[start..stop].ShouldBe(list, $"docs/template-guide.md is not current; UPDATE_EXPECTED=1 scripts/test rewrites its list of {name}");
    }

    private static string Facts()
    {
        var facts = Deriver.Derive(Specimen.Read(), new DerivationOptions()).All.GroupBy(fact => Pattern(fact.Id)).OrderBy(group => group.Key, StringComparer.Ordinal);
        var text = new StringBuilder("| 标识 | 含义（举例） | 公式 |\n| --- | --- | --- |\n");
        foreach (var group in facts)
        {
            var fact = group.First();
            text.Append($"| `{group.Key}` | {fact.Title} | {fact.Formula} |\n");
        }

        return text.ToString();
    }

    /// <summary>An id with its codes and numbers left open.</summary>
    private static string Pattern(string id) => Number().Replace(id, match => match.Value.Length > 3 ? ".<编码>" : ".<序号>");

    private static string Functions()
    {
        var values = Specimen.For(new PackLoader(new PackFolders([Repository.PathOf("templates")])).Load("base").Pack!).Values;
        var text = new StringBuilder("| 写法 | 含义 |\n| --- | --- |\n");
        foreach (var name in values.MemberNames.Order(StringComparer.Ordinal))
        {
            if (values.TryGetMember(name, out var value) && value is ScriptFunction function)
            {
                text.Append($"| `{function}` | {function.Meaning} |\n");
            }
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\.\d+")]
    private static partial Regex Number();
}
