namespace Templating.Parsing;

/// <summary>Words with a meaning of their own.</summary>
internal static class Keywords
{
    public static bool IsStatement(string word) =>
        word is "if" or "else" or "end" or "for" or "tablerow" or "while" or "case" or "when" or "break"
            or "continue" or "capture" or "readonly" or "import" or "with" or "wrap" or "ret" or "func";

    /// <summary>Words that can't start an argument.</summary>
    public static bool EndsExpression(string word) => IsStatement(word) || word == "in";
}
