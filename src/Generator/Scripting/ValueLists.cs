using System.Collections.Immutable;
using System.Globalization;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Packs;
using FinalAccounts.Model.Classification;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tables;

using Templating;

namespace FinalAccounts.Generator.Scripting;

/// <summary>The lists that templates run through: kinds, classes, items, projects, each entry with its names and its fact.</summary>
internal sealed class ValueLists(UnitFigures figures, ReportFacts facts, FactNode tree, FormatPack pack, IReadOnlyDictionary<string, string> prose)
{
    private static readonly ImmutableArray<string> Ledgers = ["income", "expenditure"];

    /// <summary>All lists but those that need templates of their own (<c>glossary</c>).</summary>
    public ScriptObject All()
    {
        var lists = new ScriptObject();
        lists["income_kinds"] = Kinds("income", ("fiscal", "财政拨款收入"), ("superiorSubsidy", "上级补助收入"), ("business", "事业收入"),
            ("operating", "经营收入"), ("affiliated", "附属单位上缴收入"), ("other", "其他收入"));
        lists["expenditure_kinds"] = Kinds("expenditure", ("basic", "基本支出"), ("project", "项目支出"), ("toSuperior", "上缴上级支出"),
            ("operating", "经营支出"), ("toAffiliated", "对附属单位补助支出"));
        lists["procurement_kinds"] = Kinds("procurement", ("goods", "货物"), ("works", "工程"), ("services", "服务"));
        lists["vehicles"] = Vehicles();
        lists["classes"] = List(facts.Rows("gpb.detail").Where(row => row.Level == RowRole.Class).Select(Class));
        lists["items"] = List(Items("gpb.detail", "gpb", prefix: ""));
        lists["government_fund_items"] = List(Items("governmentFund", "governmentFund", prefix: ""));
        lists["state_capital_items"] = List(Items("stateCapital", "stateCapital", prefix: ""));
        lists["function_codes"] = List(FunctionCodes());
        lists["personnel_items"] = List(EconomicItems(code => !IsPublic(code)));
        lists["public_items"] = List(EconomicItems(IsPublic));
        lists["operating_cost_items"] = List(OperatingCostItems());
        lists["projects"] = List(figures.Projects.Select(Project));
        lists["key_work"] = List((figures.KeyWork?.Items ?? []).Select(KeyWork));
        lists["attachments"] = List(figures.Attachments.Select(attachment => Entry(("title", MarkdownText.Escape(attachment.Title)))));
        return lists;
    }

    /// <summary>A frozen list of entries.</summary>
    public static ScriptArray List(IEnumerable<ScriptObject> entries)
    {
        var list = new ScriptArray();
        foreach (var entry in entries)
        {
            list.Add(entry);
        }

        return list.Freeze();
    }

    /// <summary>A frozen entry.</summary>
    public static ScriptObject Entry(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var entry = new ScriptObject();
        foreach (var (name, value) in members)
        {
            entry[name] = value;
        }

        return entry.Freeze();
    }

    private ScriptArray Kinds(string ledger, params ReadOnlySpan<(string Key, string Name)> kinds)
    {
        var list = new ScriptArray();
        foreach (var (key, name) in kinds)
        {
            list.Add(Entry(("key", key), ("name", name), ("fact", tree.Find($"{ledger}.{key}"))));
        }

        return list.Freeze();
    }

    private ScriptObject Class(LedgerRow row)
    {
        var name = MarkdownText.Escape(row.Name);
        return Entry(
            ("code", row.Code),
            ("name", name),
            ("short_name", name.EndsWith("支出", StringComparison.Ordinal) ? name[..^"支出".Length] : name),
            ("fact", tree.Find("gpb." + row.Token)),
            ("definition", pack.FunctionDefinitions.GetValueOrDefault(row.Code, "")),
            ("items", List(Items("gpb.detail", "gpb", row.Code))));
    }

    private IEnumerable<ScriptObject> Items(string rows, string ledger, string prefix)
    {
        var names = facts.Rows(rows).ToDictionary(row => row.Code, row => MarkdownText.Escape(row.Name), StringComparer.Ordinal);
        return facts.Rows(rows)
            .Where(row => row.Level == RowRole.Item && row.Code.StartsWith(prefix, StringComparison.Ordinal))
            .Select(row => Entry(
                ("code", row.Code),
                ("name", names[row.Code]),
                ("group_code", row.Code[..5]),
                ("group_name", names.GetValueOrDefault(row.Code[..5], "")),
                ("class_name", names.GetValueOrDefault(row.Code[..3], "")),
                ("fact", tree.Find($"{ledger}.{row.Token}")),
                ("use", LineText(row.Code, "usedFor")),
                ("reason", LineText(row.Code, "reason"))));
    }

    private IEnumerable<ScriptObject> FunctionCodes()
    {
        var names = Ledgers.SelectMany(ledger => facts.Rows(ledger)).DistinctBy(row => row.Code).ToDictionary(row => row.Code, row => MarkdownText.Escape(row.Name), StringComparer.Ordinal);
        var own = figures.Glossary.Where(entry => entry.Code is not null).ToDictionary(entry => entry.Code!, entry => MarkdownText.Escape(entry.Text), StringComparer.Ordinal);
        return names.Keys.Where(code => code.Length == 7).Order(StringComparer.Ordinal).Select(code => Entry(
            ("code", code),
            ("name", names[code]),
            ("group_name", names[code[..5]]),
            ("class_name", names[code[..3]]),
            ("definition", own.GetValueOrDefault(code) ?? pack.FunctionDefinitions.GetValueOrDefault(code, ""))));
    }

    private static bool IsPublic(string code) => !code.StartsWith("301", StringComparison.Ordinal) && !code.StartsWith("303", StringComparison.Ordinal);

    private IEnumerable<ScriptObject> EconomicItems(Func<string, bool> belongs) => facts.Rows("economic")
        .Where(row => row.Level == RowRole.Item && belongs(row.Code))
        .Select(row => (row.Code, row.Name, Id: "economic." + row.Token))
        .Where(item => facts.Find(item.Id) is { IsZero: false })
        .Select(item => Entry(("code", item.Code), ("name", MarkdownText.Escape(item.Name)), ("fact", tree.Find(item.Id))));

    /// <summary>What 机关运行经费 consists of: the items the unit gave, or those of 公用经费 where it gave neither items nor an amount.</summary>
    private IEnumerable<ScriptObject> OperatingCostItems() => figures.OperatingCost switch
    {
        { Applicable: true, Amount: null, Items.IsEmpty: true } => EconomicItems(IsPublic),
        { } cost => cost.Items.Where(item => item.Amount != 0m).OrderBy(item => item.Code, StringComparer.Ordinal).Select(item => Entry(
            ("code", item.Code),
            ("name", MarkdownText.Escape(item.Name ?? EconomicCodes.Find(item.Code, facts.Year)?.Name ?? item.Code)),
            ("fact", tree.Find("operatingCost." + item.Code)))),
        null => [],
    };

    private ScriptArray Vehicles() => List(VehicleKinds.All.Select(kind => Entry(
        ("key", kind.Key),
        ("name", kind.Name),
        ("fact", tree.Find("assets.vehicles." + kind.Key)),
        ("purpose", kind.Key == "other" ? prose.GetValueOrDefault("/assets/vehiclePurpose", "") : ""))));

    private ScriptObject Project(ProjectFigures project, int at)
    {
        var number = (at + 1).ToString(CultureInfo.InvariantCulture);
        return Entry(
            ("number", at + 1),
            ("name", MarkdownText.Escape(project.Name)),
            ("fact", tree.Find("project." + number)),
            ("source", MarkdownText.Escape(project.Source ?? "")),
            ("purpose", prose.GetValueOrDefault($"/projects/{at}/purpose", "")),
            ("result", prose.GetValueOrDefault($"/projects/{at}/result", "")));
    }

    private ScriptObject KeyWork(KeyWorkItem item, int at) => Entry(
        ("title", MarkdownText.Escape(item.Title)),
        ("matter", MarkdownText.Escape(item.Matter ?? item.Title)),
        ("text", prose.GetValueOrDefault($"/keyWork/items/{at}/text", "")),
        ("target", prose.GetValueOrDefault($"/keyWork/items/{at}/target", "")),
        ("result", prose.GetValueOrDefault($"/keyWork/items/{at}/result", "")));

    private string LineText(string code, string member)
    {
        var at = figures.Lines.Select(line => line.Code).ToImmutableArray().IndexOf(code);
        return at < 0 ? "" : prose.GetValueOrDefault($"/lines/{at}/{member}", "");
    }
}
