using FinalAccounts.Generator.Rendering.Word.Packaging;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Writes runs. Pieces of text that look alike become one run, so that staff who edit or search the file meet whole sentences.
/// </summary>
internal sealed class WordRuns(XmlStream xml)
{
    private bool _inRun;
    private bool _inText;
    private string? _style;

    /// <summary>Writes text; line breaks and tabs in it become breaks and tabs of the document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">The character style's id, or null for the paragraph's own look.</param>
    /// <param name="hint">
    /// True to make quotation marks, dashes and dots, which Latin and Chinese fonts share, Chinese in both Word and WPS. Text of digits
    /// and Latin letters alone needs no hint.
    /// </param>
    public void Text(string text, string? style = null, bool hint = true)
    {
        if (text.Length == 0)
        {
            return;
        }

        Begin(style, hint);
        if (!text.AsSpan().ContainsAny('\n', '\t', '\r'))
        {
            Piece(text);
            return;
        }

        foreach (var (at, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (at > 0)
            {
                Mark("w:br");
            }

            foreach (var (tab, piece) in line.Split('\t').Index())
            {
                if (tab > 0)
                {
                    Mark("w:tab");
                }

                Piece(piece);
            }
        }
    }

    /// <summary>Writes a line break.</summary>
    public void Break(string? style = null) => Text("\n", style);

    /// <summary>Writes text as a run of its own that looks like all others. It says its language, which is that of the document.</summary>
    public void Apart(string text)
    {
        End();
        xml.Open("w:r").Fixed("<w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:lang w:eastAsia=\"zh-CN\"/></w:rPr>");
        _inRun = true;
        Piece(text);
        End();
    }

    /// <summary>Ends the run; what follows is no run.</summary>
    public void End()
    {
        EndText();
        if (_inRun)
        {
            xml.Close();
            _inRun = false;
        }
    }

    private void Begin(string? style, bool hint)
    {
        if (_inRun && style == _style)
        {
            return;
        }

        End();
        xml.Open("w:r");
        if (style is not null || hint)
        {
            xml.Open("w:rPr");
            if (style is not null)
            {
                xml.Value("w:rStyle", style);
            }

            if (hint)
            {
                xml.Fixed("<w:rFonts w:hint=\"eastAsia\"/>");
            }

            xml.Close();
        }

        (_inRun, _style) = (true, style);
    }

    private void Piece(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (!_inText)
        {
            xml.Open("w:t").Attribute("xml:space", "preserve");
            _inText = true;
        }

        xml.Text(text);
    }

    private void Mark(string element)
    {
        EndText();
        xml.Empty(element);
    }

    private void EndText()
    {
        if (_inText)
        {
            xml.Close();
            _inText = false;
        }
    }
}
