using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Charts;
using FinalAccounts.Generator.Rendering.Word.Packaging;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>What accumulates while the tree is walked: the body's XML and all that other parts have to know about it.</summary>
internal sealed class WordOutput : IDisposable
{
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bookmarks = new(StringComparer.Ordinal);
    private readonly HashSet<(string Code, string Message)> _said = [];
    private readonly List<string> _marksDue = [];
    private readonly List<Diagnostic> _findings = [];
    private int _ids;

    /// <summary>Begins a document.</summary>
    public WordOutput() => Runs = new WordRuns(Xml);

    /// <summary>The main part.</summary>
    public XmlStream Xml { get; } = new();

    /// <summary>The main part's running text.</summary>
    public WordRuns Runs { get; }

    /// <summary>The charts met so far; the first is chart 1.</summary>
    public List<(Chart Chart, ChartSize Size, FittedLabels? Labels)> Charts { get; } = [];

    /// <summary>The lists met so far, with the depth they stand at; the first is numbering 1.</summary>
    public List<(ListBlock List, int Depth)> Lists { get; } = [];

    /// <summary>The looks of the tables met so far.</summary>
    public HashSet<WordTableLook> TableLooks { get; } = [];

    /// <summary>The looks of figures that stand further left than their column's others.</summary>
    public HashSet<WordFigureLook> FigureLooks { get; } = [];

    /// <summary>The looks of text whose characters stand further apart or closer.</summary>
    public HashSet<WordTrackedLook> TrackedLooks { get; } = [];

    /// <summary>Addresses outside, in the order met, with their relationship ids.</summary>
    public IReadOnlyDictionary<string, string> Links => _links;

    /// <summary>What was found on the way.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>True when the next paragraph begins a page.</summary>
    public bool PageBreakDue { get; set; }

    /// <summary>True when the next paragraph stands at the top of a page.</summary>
    public bool AtPageTop { get; set; }

    /// <summary>What the next paragraph's properties end with: the section that this paragraph closes. Null for none.</summary>
    public Action? SectionEnd { get; set; }

    /// <summary>The next number that bookmarks, drawings and controls are known by.</summary>
    public int NextId() => ++_ids;

    /// <summary>The relationship id of an address outside.</summary>
    public string LinkId(string address)
    {
        if (!_links.TryGetValue(address, out var id))
        {
            _links.Add(address, id = $"rIdLink{_links.Count + 1}");
        }

        return id;
    }

    /// <summary>Takes a bookmark name; false when it was taken before, since Word drops the second one.</summary>
    public bool TryTakeBookmark(string name) => _bookmarks.Add(name);

    /// <summary>
    /// Has the next paragraph begin with a bookmark. One that stands between two paragraphs LibreOffice puts at the end of the first, and where
    /// that one's last mark hangs in the margin, it would get an empty line.
    /// </summary>
    public void MarkNextParagraph(string name)
    {
        if (TryTakeBookmark(name))
        {
            _marksDue.Add(name);
        }
    }

    /// <summary>Writes the bookmarks that are due here.</summary>
    public void WriteMarksDue()
    {
        foreach (var name in _marksDue)
        {
            var id = NextId();
            Xml.Open("w:bookmarkStart").Attribute("w:id", id).Attribute("w:name", name).Close();
            Xml.Open("w:bookmarkEnd").Attribute("w:id", id).Close();
        }

        _marksDue.Clear();
    }

    /// <summary>Adds a finding, each only once.</summary>
    public void Report(Diagnostic finding)
    {
        if (_said.Add((finding.Code, finding.Message)))
        {
            _findings.Add(finding);
        }
    }

    /// <summary>Gives the body's buffer back.</summary>
    public void Dispose() => Xml.Dispose();
}
