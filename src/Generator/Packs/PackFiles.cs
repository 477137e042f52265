using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;

using Templating;

namespace FinalAccounts.Generator.Packs;

/// <summary>Reads the files of a chain of packs: YAML merged from the root down, templates from the nearest pack that has them.</summary>
internal sealed class PackFiles(ImmutableArray<PackSource> chain, List<Diagnostic> findings)
{
    /// <summary>How a template's file name ends.</summary>
    public const string TemplateSuffix = ".md.sbn";

    /// <summary>The file of phrases.</summary>
    public const string Phrases = "phrases.sbn";

    private static readonly ImmutableArray<string> Fixed = ["glossary.yaml", "charts.yaml", "evaluation.yaml", "style.yaml"];

    /// <summary>Every YAML file that a pack of the chain has, merged.</summary>
    public ImmutableSortedDictionary<string, PackMap> Yaml()
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, PackMap>(StringComparer.Ordinal);
        files[PackLoader.PackFile] = (PackMap)chain.Select(source => (PackNode)source.File).Aggregate((above, below) => PackInheritance.Merge(above, below, findings));
        foreach (var path in Fixed.Concat(chain.SelectMany(source => source.Files("tables", ".yaml")).Distinct(StringComparer.Ordinal).Select(key => $"tables/{key}.yaml")))
        {
            if (Merged(path) is { } map)
            {
                files[path] = map;
            }
        }

        return files.ToImmutable();
    }

    /// <summary>The templates; a child's section wins, phrases of all packs are kept.</summary>
    public PackTemplates Templates()
    {
        var sections = ImmutableSortedDictionary.CreateBuilder<string, Template>(StringComparer.Ordinal);
        var phrases = ImmutableArray.CreateBuilder<Template>();
        Template? report = null;
        foreach (var source in chain)
        {
            foreach (var name in source.Files("sections", TemplateSuffix))
            {
                if (Parse(source, $"sections/{name}{TemplateSuffix}") is { } section)
                {
                    sections[name] = section;
                }
            }

            if (Parse(source, Phrases) is { } own)
            {
                phrases.Add(own);
            }

            report = Parse(source, "report" + TemplateSuffix) ?? report;
        }

        return new PackTemplates(sections.ToImmutable(), phrases.ToImmutable(), report);
    }

    /// <summary>Refuses a file that a link leads out of the pack.</summary>
    public static bool IsInside(string folder, string name, string path, List<Diagnostic> findings)
    {
        if (!PackSource.Leaves(folder, path))
        {
            return true;
        }

        findings.Add(new Diagnostic(PackCodes.OutsidePack, Severity.Error, new Place($"{name}/{path}"), "文件指到了格式包文件夹之外", "把文件放进包里，不用链接"));
        return false;
    }

    private PackMap? Merged(string path)
    {
        PackNode? merged = null;
        foreach (var source in chain)
        {
            var file = Path.Combine(source.Folder, path);
            if (File.Exists(file) && IsInside(source.Folder, source.Name, path, findings) && YamlFile.Read(file, $"{source.Name}/{path}", findings) is { } map)
            {
                merged = merged is null ? map : PackInheritance.Merge(merged, map, findings);
            }
        }

        return (PackMap?)merged;
    }

    private Template? Parse(PackSource source, string path)
    {
        var file = Path.Combine(source.Folder, path);
        if (!File.Exists(file) || !IsInside(source.Folder, source.Name, path, findings))
        {
            return null;
        }

        var template = Template.Parse(File.ReadAllText(file), $"{source.Name}/{path}");
        findings.AddRange(template.Messages.Select(TemplateFindings.Of));
        return template;
    }
}
