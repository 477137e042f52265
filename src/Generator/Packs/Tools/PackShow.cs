using System.Globalization;

using FinalAccounts.Generator.Packs.Lint;

namespace FinalAccounts.Generator.Packs.Tools;

/// <summary>Shows a section as a pack has it: outline entry, templates, table, phrases and words, each with the file it comes from.</summary>
internal sealed class PackShow(PackInspection inspection, TextWriter output)
{
    /// <summary>Writes one section.</summary>
    public void Write(SectionParts section)
    {
        Line(string.Join(" › ", section.Above.Append(section.Outline?.Text("title") ?? section.Key)) + $"  [{section.Key}]");
        Line($"格式包：{string.Join(" → ", inspection.Sources.Select(source => source.Name))}");
        Outline(section);
        foreach (var (name, events) in section.Templates)
        {
            Template(name, events);
        }

        foreach (var table in section.Tables)
        {
            Heading($"表 {table}");
            Node(inspection.File($"tables/{table}.yaml"), 1);
        }

        foreach (var chart in section.Charts)
        {
            Heading($"图 {chart}");
            Node(((PackList)inspection.File("charts.yaml")["charts"]!).Items.OfType<PackMap>().First(item => item.Text("key") == chart), 1);
        }

        Phrases(section);
        Words(section);
    }

    private void Outline(SectionParts section)
    {
        if (section.Outline is not null)
        {
            Heading("目录");
            Node(section.Outline, 1);
        }

        if (!section.Below.IsEmpty)
        {
            Line("  下级：" + string.Join("、", section.Below));
        }
    }

    private void Template(string name, TemplateEvents events)
    {
        var replaced = inspection.Sources.Reverse()
            .Select(source => (source.Name, Path: $"sections/{name}{PackFiles.TemplateSuffix}", source.Folder))
            .Where(source => File.Exists(Path.Combine(source.Folder, source.Path)))
            .Select(source => $"{source.Name}/{source.Path}")
            .Where(file => file != events.File)
            .ToList();
        Heading($"模板 {events.File}" + (replaced.Count == 0 ? "" : $"（代替 {string.Join("、", replaced)}）"));
        var lines = events.Template.Text.TrimEnd('\n').Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"{at + 1,5}  {lines[at]}"));
        }
    }

    private void Phrases(SectionParts section)
    {
        if (section.Phrases.IsEmpty)
        {
            return;
        }

        Heading("句式");
        var book = new PhraseBook(inspection.Pack!.Templates.Phrases);
        foreach (var phrase in section.Phrases)
        {
            var earlier = book.Definitions(phrase.Name)[..^1].Select(Place).ToList();
            Line($"  {phrase.Name}  ← {Place(phrase)}" + (earlier.Count == 0 ? "" : $"（代替 {string.Join("、", earlier)}）"));
            foreach (var line in phrase.Text().Split('\n'))
            {
                Line("       " + line);
            }
        }
    }

    private void Words(SectionParts section)
    {
        if (section.Words.IsEmpty || inspection.File(PackLoader.PackFile)["words"] is not PackMap words)
        {
            return;
        }

        Heading("用词");
        Node(words with { Entries = words.Entries.RemoveAll(entry => !section.Words.Contains(entry.Key)) }, 1);
    }

    /// <summary>Maps line by line, what stands in lists one item a line, each with its source.</summary>
    private void Node(PackMap map, int depth)
    {
        foreach (var (key, value) in map.Entries)
        {
            if (value is PackMap inner)
            {
                Line($"{Indent(depth)}{key}:");
                Node(inner, depth + 1);
            }
            else if (value is PackList { Items: var items } && items.Any(item => item is PackMap or PackList))
            {
                Line($"{Indent(depth)}{key}:");
                foreach (var item in items)
                {
                    Item(item, depth + 1);
                }
            }
            else
            {
                Leaf($"{key}: {NodeText.Of(value)}", value, depth);
            }
        }
    }

    private void Item(PackNode item, int depth)
    {
        if (item is PackMap map && map.Entries.Any(entry => entry.Value is PackList { Items: var items } && items.Any(inner => inner is PackMap)))
        {
            Line($"{Indent(depth)}- {map.Text("key")}");
            Node(map, depth + 1);
        }
        else
        {
            Leaf("- " + NodeText.Of(item), item, depth);
        }
    }

    private void Leaf(string text, PackNode node, int depth) => Line($"{Indent(depth)}{text}  ← {string.Join("、", NodeText.Sources(node))}");

    private void Heading(string text)
    {
        Line("");
        Line(text);
    }

    private void Line(string text) => output.Write(text.TrimEnd() + "\n");

    private static string Indent(int depth) => new(' ', depth * 2);

    private static string Place(Phrase phrase) => string.Create(CultureInfo.InvariantCulture, $"{phrase.Template.SourceFilePath}({phrase.Span.Line})");
}
