namespace Templating.Tests;

/// <summary>Templates for <c>include</c>, by name.</summary>
internal sealed class FolderOfTemplates : ITemplateLoader
{
    private readonly Dictionary<string, Template> _templates;

    public FolderOfTemplates(IEnumerable<KeyValuePair<string, string>> texts) =>
        _templates = texts.ToDictionary(t => t.Key, t => Template.Parse(t.Value, t.Key));

    public FolderOfTemplates(params (string Name, string Text)[] texts)
        : this(texts.Select(t => KeyValuePair.Create(t.Name, t.Text)))
    {
    }

    public IEnumerable<string> Names => _templates.Keys;

    public Template? Load(string name) => _templates.GetValueOrDefault(name);
}
