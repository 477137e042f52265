namespace Templating;

/// <summary>
/// Finds the templates that <c>include</c> names. Names with <c>..</c>, an absolute path, a backslash or a scheme never get
/// here: the library refuses them first. The loader must still refuse links that leave its folder, and may cache what it parsed.
/// </summary>
public interface ITemplateLoader
{
    /// <summary>
    /// The parsed template of that name, or null when there is none. The same name must give the same template during a render.
    /// </summary>
    Template? Load(string name);

    /// <summary>Names of all templates, for "did you mean" hints; may be empty.</summary>
    IEnumerable<string> Names { get; }
}
