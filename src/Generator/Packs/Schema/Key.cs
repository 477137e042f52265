namespace FinalAccounts.Generator.Packs.Schema;

/// <summary>Words to declare keys with.</summary>
internal static class Key
{
    public static KeyShape Text(string name, string title, string meaning) => new(name, KeyKind.Text, title, meaning);

    public static KeyShape Flag(string name, string title, string meaning) => new(name, KeyKind.Flag, title, meaning);

    public static KeyShape Integer(string name, string title, string meaning, decimal? minimum = null, decimal? maximum = null) =>
        new(name, KeyKind.Integer, title, meaning) { Minimum = minimum, Maximum = maximum };

    public static KeyShape Number(string name, string title, string meaning, decimal? minimum = null, decimal? maximum = null) =>
        new(name, KeyKind.Number, title, meaning) { Minimum = minimum, Maximum = maximum };

    public static KeyShape Texts(string name, string title, string meaning) => new(name, KeyKind.Texts, title, meaning);

    public static KeyShape Rows(string name, string title, string meaning) => new(name, KeyKind.Rows, title, meaning);

    public static KeyShape Words(string name, string title, string meaning) => new(name, KeyKind.Words, title, meaning);

    public static KeyShape Map(string name, string title, string meaning, Func<MapShape> inner) => new(name, KeyKind.Map, title, meaning) { Inner = inner };

    public static KeyShape Maps(string name, string title, string meaning, Func<MapShape> inner) => new(name, KeyKind.Maps, title, meaning) { Inner = inner };

    public static KeyShape NamedMaps(string name, string title, string meaning, Func<MapShape> inner) =>
        new(name, KeyKind.NamedMaps, title, meaning) { Inner = inner };

    public static KeyShape Choice(string name, string title, string meaning, params ReadOnlySpan<string> choices) =>
        new(name, KeyKind.Choice, title, meaning) { Choices = [.. choices] };

    public static KeyShape Choice<T>(string name, string title, string meaning)
        where T : struct, Enum => Choice(name, title, meaning, [.. Enum.GetNames<T>().Select(word => char.ToLowerInvariant(word[0]) + word[1..])]);
}
