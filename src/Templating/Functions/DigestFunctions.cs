using System.Security.Cryptography;
using System.Text;
using static Templating.Functions.Define;

namespace Templating.Functions;

/// <summary>
/// The functions of <c>string</c> that compute digests and Base64. The digests are for addresses and checks, not for secrets.
/// </summary>
internal static class DigestFunctions
{
#pragma warning disable CA5350, CA5351 // The language has MD5 and SHA-1; nothing is protected by them here.
    public static ScriptFunction[] All() =>
    [
        Digest("string.md5", MD5.HashData),
        Digest("string.sha1", SHA1.HashData),
        Digest("string.sha256", SHA256.HashData),
        Digest("string.sha512", SHA512.HashData),
        Keyed("string.hmac_sha1", HMACSHA1.HashData),
        Keyed("string.hmac_sha256", HMACSHA256.HashData),
        Keyed("string.hmac_sha512", HMACSHA512.HashData),
        Function(
            "string.base64_encode",
            "The text's UTF-8 bytes in Base64.",
            [Text("text")],
            (in ScriptCall c) => c.Text(0) is { } text ? c.Context.Budget.Built(Convert.ToBase64String(Bytes(text))) : null),
        Function("string.base64_decode", "The text whose UTF-8 bytes are given in Base64.", [Text("text")], Decode),
    ];
#pragma warning restore CA5350, CA5351

    private static ScriptFunction Digest(string name, Func<byte[], byte[]> hash) => Function(
        name,
        "The digest of the text's UTF-8 bytes in hexadecimal.",
        [Text("text")],
        (in ScriptCall c) => c.Text(0) is { } text ? Hex(c, text.Length, hash(Bytes(text))) : null);

    private static ScriptFunction Keyed(string name, Func<byte[], byte[], byte[]> hash) => Function(
        name,
        "The keyed digest of the text's UTF-8 bytes in hexadecimal.",
        [Text("text"), Text("secretKey")],
        (in ScriptCall c) => c.Text(0) is { } text ? Hex(c, text.Length, hash(Bytes(c.Text(1) ?? ""), Bytes(text))) : null);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(in ScriptCall call, int textLength, byte[] bytes)
    {
        call.Context.Budget.Volume(textLength);
        return Convert.ToHexStringLower(bytes);
    }

    private static object? Decode(in ScriptCall call)
    {
        if (call.Text(0) is not { } text) return null;
        try
        {
            return call.Context.Budget.Built(Encoding.UTF8.GetString(Convert.FromBase64String(text)));
        }
        catch (FormatException e)
        {
            throw new ScriptRuntimeException(new TemplateMessage(MessageCodes.BadFormat, call.Span, "The text isn't Base64."), e);
        }
    }
}
