namespace Typesetting.Text;

/// <summary>What a character is to line breaking and spacing.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Han and kana: a line may break before and after.</summary>
    Ideograph,

    /// <summary>（《“【 and their half-width kin: not at a line's end.</summary>
    Opening,

    /// <summary>）》”】 and their half-width kin: not at a line's start.</summary>
    Closing,

    /// <summary>、，。．：；！？ and their half-width kin: not at a line's start.</summary>
    Pause,

    /// <summary>· ～ － and iteration marks: not at a line's start.</summary>
    NonStarter,

    /// <summary>— and …: a pair is not torn apart.</summary>
    Dash,

    Digit,

    /// <summary>Letters of alphabets, which form words.</summary>
    Letter,

    /// <summary>% ‰ ℃ °: belongs to the number before it.</summary>
    Postfix,

    /// <summary>￥ ¥ $ № + − ±: belongs to the number behind it.</summary>
    Prefix,

    /// <summary>- / and other signs between words: a line may break behind it unless a digit follows.</summary>
    Connector,

    Space,

    /// <summary>A no-break space.</summary>
    Glue,

    /// <summary>A leader tab.</summary>
    Leader,

    /// <summary>A forced line end.</summary>
    Break,
}

/// <summary>Sorts characters into classes.</summary>
internal static class Characters
{
    public static CharacterClass ClassOf(int c) => c switch
    {
        >= 0x4E00 and < 0xA000 => CharacterClass.Ideograph, // nearly all there is, so asked first
        >= '0' and <= '9' => CharacterClass.Digit,
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => CharacterClass.Letter,
        '\n' => CharacterClass.Break,
        ' ' or '\t' => CharacterClass.Space,
        0xA0 or 0x202F or 0x2060 => CharacterClass.Glue,
        '(' or '[' or '{' => CharacterClass.Opening,
        ')' or ']' or '}' => CharacterClass.Closing,
        ',' or '.' or ';' or ':' or '!' or '?' => CharacterClass.Pause,
        '%' or 0x2030 or 0x2103 or 0xB0 or 0xFF05 => CharacterClass.Postfix,
        '$' or '+' or 0xA5 or 0xFFE5 or 0x2116 or 0xB1 or 0x2212 => CharacterClass.Prefix,
        '-' or '/' or '&' or '=' or '_' or '~' or 0x2010 or 0x2013 => CharacterClass.Connector,
        0x3001 or 0x3002 or 0xFF0C or 0xFF0E or 0xFF1A or 0xFF1B or 0xFF01 or 0xFF1F => CharacterClass.Pause,
        0x2018 or 0x201C or 0x3008 or 0x300A or 0x300C or 0x300E or 0x3010 or 0x3014 or 0x3016 or 0xFF08 or 0xFF3B or 0xFF5B
            => CharacterClass.Opening,
        0x2019 or 0x201D or 0x3009 or 0x300B or 0x300D or 0x300F or 0x3011 or 0x3015 or 0x3017 or 0xFF09 or 0xFF3D or 0xFF5D
            => CharacterClass.Closing,
        0xB7 or 0x30FB or 0xFF0D or 0xFF5E or 0x301C or 0x3005 or 0x30FC => CharacterClass.NonStarter,
        0x2014 or 0x2015 or 0x2026 or 0x2E3A => CharacterClass.Dash,
        0x3000 => CharacterClass.Ideograph,
        < 0x2E80 when IsLetterLike(c) => CharacterClass.Letter,
        _ => CharacterClass.Ideograph,
    };

    /// <summary>Whether the chain's East Asian faces come first for a character.</summary>
    public static bool IsEastAsian(int c) => c switch
    {
        < 0xA0 => false,
        0xB7 or 0xD7 or 0xF7 => true,
        >= 0x2010 and <= 0x2027 => c is 0x2014 or 0x2015 or 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2025 or 0x2026,
        < 0x2100 => false,
        _ => true,
    };

    /// <summary>Whether a full-width mark has a blank right half (pauses and closing marks).</summary>
    public static bool HasBlankRight(CharacterClass c) => c is CharacterClass.Pause or CharacterClass.Closing;

    /// <summary>Whether Chinese–Latin spacing treats the character as Chinese.</summary>
    public static bool TakesScriptSpace(int c) => c >= 0x2E80 && c is not (>= 0x3000 and <= 0x3020 or >= 0xFF00 and <= 0xFF0F or >= 0xFF1A and <= 0xFF20)
        && ClassOf(c) == CharacterClass.Ideograph;

    /// <summary>Characters that show nothing and need no glyph.</summary>
    public static bool IsInvisible(int c) => c is < 0x20 and not '\n' and not '\t' or 0x7F or 0xAD or (>= 0x200B and <= 0x200F) or 0xFEFF or (>= 0xFE00 and <= 0xFE0F);

    private static bool IsLetterLike(int c) => c is >= 0xC0 and < 0x2000 and not 0xD7 and not 0xF7 || c is '@' or '#' or '*' or '"' or '\'' or '\\' or '^' or '`' or '|' or '<' or '>';
}
