using System.Globalization;
using System.Numerics;

namespace Templating.Functions;

/// <summary><c>math.format</c> and <c>object.format</c>: .NET format strings with an optional culture.</summary>
internal static class Formats
{
    private const int LongestFormat = 200;
    private const int MostDigits = 60;

    public static object? Format(in ScriptCall call)
    {
        var value = ScriptValues.Unwrap(call[0]);
        if (value is null) return "";
        var (format, culture) = Checked(call);
        try
        {
            return value is IFormattable formattable
                ? call.Context.Budget.Built(formattable.ToString(format, culture))
                : call.Context.TextOf(value);
        }
        catch (FormatException e)
        {
            throw Bad(call, value, e);
        }
    }

    public static void Write(in ScriptCall call, OutputBuffer output)
    {
        var value = ScriptValues.Unwrap(call[0]);
        if (value is null) return;
        if (value is decimal amount && call[2] is null && PlainNumberFormat.TryWrite(amount, call.Text(1) ?? "", output)) return;
        var (format, culture) = Checked(call);
        try
        {
            switch (value)
            {
                case decimal number: output.Format(number, format, culture); break;
                case int number: output.Format(number, format, culture); break;
                case long number: output.Format(number, format, culture); break;
                case double number: output.Format(number, format, culture); break;
                case float number: output.Format(number, format, culture); break;
                case BigInteger number: output.Format(number, format, culture); break;
                default: ValueWriter.Write(call.Context, Format(call)); break;
            }
        }
        catch (FormatException e)
        {
            throw Bad(call, value, e);
        }
    }

    private static (string Format, CultureInfo Culture) Checked(in ScriptCall call)
    {
        var format = call.Text(1) ?? "";
        if (format.Length > LongestFormat)
        {
            throw call.Fail($"The format is longer than {LongestFormat} characters.", code: MessageCodes.BadFormat);
        }

        var asksForDigits = format.Length > 2 && char.IsAsciiLetter(format[0]);
        if (asksForDigits && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits > MostDigits)
        {
            throw call.Fail($"The format asks for more than {MostDigits} digits.", code: MessageCodes.BadFormat);
        }

        return (format, Cultures.Find(call, call.Text(2)));
    }

    private static ScriptRuntimeException Bad(in ScriptCall call, object value, FormatException cause) => new(
        new TemplateMessage(
            MessageCodes.BadFormat,
            call.Span,
            $"`{call.Text(1)}` isn't a format for a value of type `{ScriptValues.Kind(value)}`."),
        cause);
}
