namespace Typesetting.Fonts;

/// <summary>A CFF DICT: operators with their operands, kept as bytes so that entries can be copied as they are.</summary>
internal sealed class CffDict
{
    public const int Charset = 15, CharStrings = 17, Private = 18, Subrs = 19, FontBBox = 5;
    public const int FontMatrix = 0x0C07, Ros = 0x0C1E, CidCount = 0x0C22, FdArray = 0x0C24, FdSelect = 0x0C25;

    private readonly List<(int Operator, byte[] Operands)> _entries = [];

    public IEnumerable<(int Operator, byte[] Operands)> Entries => _entries;

    public static CffDict Read(ReadOnlySpan<byte> data)
    {
        var dict = new CffDict();
        int start = 0, at = 0;
        while (at < data.Length)
        {
            int b = data[at];
            if (b > 21)
            {
                at += OperandLength(data, at);
                continue;
            }

            var operands = data[start..at].ToArray();
            var op = b;
            at++;
            if (b == 12) op = 0x0C00 | data[at++];
            dict._entries.Add((op, operands));
            start = at;
        }

        return dict;
    }

    public bool Has(int op) => _entries.Exists(entry => entry.Operator == op);

    public byte[]? Operands(int op) => _entries.Find(entry => entry.Operator == op).Operands;

    /// <summary>The integer operands of an operator; none when it is absent. Real numbers read as 0.</summary>
    public int[] Integers(int op)
    {
        ReadOnlySpan<byte> data = Operands(op);
        var values = new List<int>();
        for (var at = 0; at < data.Length; at += OperandLength(data, at)) values.Add(Integer(data, at));
        return [.. values];
    }

    public static void WriteOperator(ByteWriter target, int op)
    {
        if (op > 0xFF) target.U8(12);
        target.U8(op & 0xFF);
    }

    /// <summary>Writes an integer in five bytes, so that a dictionary's length is known before its offsets are.</summary>
    public static void WriteInteger(ByteWriter target, int value)
    {
        target.U8(29);
        target.U32((uint)value);
    }

    private static int OperandLength(ReadOnlySpan<byte> data, int at)
    {
        switch (data[at])
        {
            case 28: return 3;
            case 29: return 5;
            case 30:
                var end = at + 1;
                while (end < data.Length && (data[end] & 0x0F) != 0x0F && data[end] >> 4 != 0x0F) end++;
                return end + 1 - at;
            case >= 247 and <= 254: return 2;
            default: return 1;
        }
    }

    private static int Integer(ReadOnlySpan<byte> data, int at)
    {
        int b = data[at];
        return b switch
        {
            28 => data.I16(at + 1),
            29 => data.I32(at + 1),
            >= 32 and <= 246 => b - 139,
            >= 247 and <= 250 => (b - 247) * 256 + data[at + 1] + 108,
            >= 251 and <= 254 => -(b - 251) * 256 - data[at + 1] - 108,
            _ => 0,
        };
    }
}
