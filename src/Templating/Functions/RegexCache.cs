using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Templating.Functions;

/// <summary>The regular expressions of one render, and the time they have left together.</summary>
internal sealed class RegexCache
{
    private const int Most = 64;
    private const int LongestPattern = 1_000;
    private readonly Dictionary<(string Pattern, RegexOptions Options), Regex> _known = [];
    private TimeSpan _used;

    /// <summary>Runs work with a regular expression and counts its time.</summary>
    /// <exception cref="ScriptRuntimeException">The pattern is wrong, or the time is used up.</exception>
    public T Run<T>(in ScriptCall call, string pattern, string? options, Func<Regex, T> work)
    {
        var limit = call.Context.Budget.Limits.RegexTime;
        var started = Stopwatch.GetTimestamp();
        try
        {
            var regex = Find(call, pattern, Options(call, options), limit);
            var result = work(regex);
            _used += Stopwatch.GetElapsedTime(started);
            return _used > limit ? throw new RegexMatchTimeoutException() : result;
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Fail(
                $"Regular expressions took longer than {limit.TotalMilliseconds:0} ms.",
                "write a simpler pattern",
                MessageCodes.RegexLimit);
        }
    }

    private Regex Find(in ScriptCall call, string pattern, RegexOptions options, TimeSpan limit)
    {
        if (_known.TryGetValue((pattern, options), out var known)) return known;
        if (pattern.Length > LongestPattern)
        {
            throw call.Fail($"The pattern is longer than {LongestPattern} characters.", code: MessageCodes.BadRegex);
        }

        if (_known.Count >= Most) _known.Clear();
        try
        {
            return _known[(pattern, options)] = new Regex(pattern, options, limit);
        }
        catch (ArgumentException e)
        {
            throw new ScriptRuntimeException(
                new TemplateMessage(MessageCodes.BadRegex, call.Span, $"The pattern can't be read: {e.Message}"),
                e);
        }
    }

    private static RegexOptions Options(in ScriptCall call, string? letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters ?? "")
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.Fail(
                    $"A regular expression has no option `{letter}`.",
                    "the options are i, m, s and x",
                    MessageCodes.BadRegex),
            };
        }

        return options;
    }
}
