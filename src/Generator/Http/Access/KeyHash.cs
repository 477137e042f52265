using System.Security.Cryptography;
using System.Text;

namespace FinalAccounts.Generator.Http.Access;

/// <summary>API keys: long random words, of which only the SHA-256 is kept. Being random, they need no salt and no slow hash.</summary>
internal static class KeyHash
{
    private const int KeyBytes = 32;

    /// <summary>A new key with its hash.</summary>
    public static (string Key, string Hash) Create()
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return (key, Convert.ToHexStringLower(Of(key)));
    }

    /// <summary>A key's hash.</summary>
    public static byte[] Of(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
