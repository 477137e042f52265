using FinalAccounts.Generator.Packs.Lint;

namespace FinalAccounts.Generator.Packs.Tools;

/// <summary>Tells what one pack changes against another, section by section, in words and lines that a template author wrote.</summary>
internal sealed class PackDiff(PackInspection before, PackInspection after, TextWriter output)
{
    private readonly PhraseBook _oldPhrases = new(before.Pack!.Templates.Phrases);
    private readonly PhraseBook _newPhrases = new(after.Pack!.Templates.Phrases);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private bool _differs;

    /// <summary>Writes all differences; false when there are none.</summary>
    public bool Write()
    {
        Line($"{before.Own.Name}（{before.Pack!.Name}） → {after.Own.Name}（{after.Pack!.Name}）");
        General();
        Order();
        foreach (var key in SectionParts.Keys(after).Concat(SectionParts.Keys(before)).Distinct(StringComparer.Ordinal))
        {
            Section(key);
        }

        Phrases();
        Rest();
        if (!_differs)
        {
            Line("没有不同。");
        }

        return _differs;
    }

    private void General()
    {
        var (old, now) = (before.File(PackLoader.PackFile), after.File(PackLoader.PackFile));
        Group("总体", NodeDifference.Of(Without(old), Without(now)));
        Group("版式", NodeDifference.Of(before.File("style.yaml"), after.File("style.yaml")));
        Group("名词解释", NodeDifference.Of(before.File("glossary.yaml"), after.File("glossary.yaml")));

        static PackMap Without(PackMap map) => map with { Entries = map.Entries.RemoveAll(entry => entry.Key is "outline" or "id" or "extends") };
    }

    /// <summary>Sections that come, go or move; a changed title is told with its section.</summary>
    private void Order()
    {
        var lines = new List<string>();
        Compare(before.File(PackLoader.PackFile)["outline"], after.File(PackLoader.PackFile)["outline"]);
        Group("目录次序", lines);

        void Compare(PackNode? old, PackNode? now)
        {
            var (gone, come) = (Items(old), Items(now));
            lines.AddRange(gone.Where(item => !come.ContainsKey(item.Key)).Select(item => $"- {item.Key}  {item.Value.Text("title")}"));
            lines.AddRange(come.Where(item => !gone.ContainsKey(item.Key)).Select(item => $"+ {item.Key}  {item.Value.Text("title")}"));
            lines.AddRange(NodeDifference.Moved(old, now).Select(move => $"~ {move.Key}  移到{(move.Behind is null ? "最前" : $" {move.Behind} 之后")}"));
            foreach (var (key, item) in come)
            {
                if (gone.TryGetValue(key, out var was))
                {
                    Compare(was["sections"], item["sections"]);
                }
            }
        }

        static Dictionary<string, PackMap> Items(PackNode? list) => ((list as PackList)?.Items ?? []).OfType<PackMap>()
            .Where(item => item.Text("key") is not null).ToDictionary(item => item.Text("key")!, StringComparer.Ordinal);
    }

    private void Section(string key)
    {
        var (old, now) = (SectionParts.Of(before, key), SectionParts.Of(after, key));
        var lines = new List<string>();
        if (old?.Outline is { } was && now?.Outline is { } becomes)
        {
            lines.AddRange(NodeDifference.Of(was, becomes));
        }

        foreach (var name in Names(old, now))
        {
            lines.AddRange(Template(name));
        }

        foreach (var table in (now?.Tables ?? []).Concat(old?.Tables ?? []).Distinct(StringComparer.Ordinal).Where(table => _told.Add("table:" + table)))
        {
            lines.AddRange(NodeDifference.Of(Table(before, table), Table(after, table), $"表 {table}"));
        }

        foreach (var chart in (now?.Charts ?? []).Concat(old?.Charts ?? []).Distinct(StringComparer.Ordinal).Where(chart => _told.Add("chart:" + chart)))
        {
            lines.AddRange(NodeDifference.Of(Chart(before, chart), Chart(after, chart), $"图 {chart}"));
        }

        var changed = (now?.Phrases ?? []).Select(phrase => phrase.Name).Where(name => !SamePhrase(name)).ToList();
        if (changed.Count > 0)
        {
            lines.Add($"句式有改：{string.Join("、", changed)}（见后）");
        }

        var title = (now ?? old)?.Outline?.Text("title") ?? key;
        Group($"{key}  {title}", lines);
    }

    private IEnumerable<string> Template(string name)
    {
        var (old, now) = (before.Pack!.Templates.Load(name), after.Pack!.Templates.Load(name));
        if (old?.Text == now?.Text || !_told.Add("template:" + name))
        {
            return [];
        }

        var title = old is null ? $"+ 模板 {now!.SourceFilePath}" : now is null ? $"- 模板 {old.SourceFilePath}" : $"~ 模板 {old.SourceFilePath} → {now.SourceFilePath}";
        return LineDifference.Of(old?.Text ?? "", now?.Text ?? "").Select(line => "    " + line).Prepend(title);
    }

    private void Phrases()
    {
        var lines = new List<string>();
        foreach (var name in _newPhrases.Names.Concat(_oldPhrases.Names).Distinct(StringComparer.Ordinal).Where(name => !SamePhrase(name)))
        {
            var (old, now) = (_oldPhrases.Find(name), _newPhrases.Find(name));
            lines.Add($"{(old is null ? "+" : now is null ? "-" : "~")} {name}  {now?.Template.SourceFilePath ?? old!.Template.SourceFilePath}");
            lines.AddRange(LineDifference.Of(old?.Text() ?? "", now?.Text() ?? "").Select(line => "    " + line));
        }

        Group("句式", lines);
    }

    /// <summary>Tables that no section prints, and the frame of the report.</summary>
    private void Rest()
    {
        foreach (var path in before.Files.Keys.Concat(after.Files.Keys).Where(path => path.StartsWith("tables/", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal))
        {
            var key = Path.GetFileNameWithoutExtension(path);
            if (_told.Add("table:" + key))
            {
                Group($"表 {key}", NodeDifference.Of(Table(before, key), Table(after, key)));
            }
        }

        if (before.Pack!.Templates.Report?.Text != after.Pack!.Templates.Report?.Text)
        {
            Group("报告框架 report.md.sbn", LineDifference.Of(before.Pack.Templates.Report?.Text ?? "", after.Pack.Templates.Report?.Text ?? ""));
        }
    }

    private void Group(string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        _differs = true;
        Line("");
        Line(title);
        foreach (var line in all)
        {
            Line("  " + line);
        }
    }

    private void Line(string text) => output.Write(text.TrimEnd() + "\n");

    private bool SamePhrase(string name) => _oldPhrases.Find(name)?.Text() == _newPhrases.Find(name)?.Text();

    private static IEnumerable<string> Names(SectionParts? old, SectionParts? now) =>
        (now?.Templates ?? []).Concat(old?.Templates ?? []).Select(item => item.Name).Distinct(StringComparer.Ordinal);

    private static PackMap? Table(PackInspection pack, string key) => pack.Files.GetValueOrDefault($"tables/{key}.yaml");

    private static PackMap? Chart(PackInspection pack, string key) =>
        (pack.File("charts.yaml")["charts"] as PackList)?.Items.OfType<PackMap>().FirstOrDefault(item => item.Text("key") == key);
}
