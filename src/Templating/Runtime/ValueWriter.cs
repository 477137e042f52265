using System.Globalization;
using System.Numerics;

namespace Templating;

/// <summary>How values print: numbers and dates by the invariant culture, strings inside lists and objects as literals.</summary>
internal static class ValueWriter
{
    /// <summary>The text a value prints as.</summary>
    public static string TextOf(TemplateContext context, object? value)
    {
        switch (value)
        {
            case null: return "";
            case string text: return text;
            case bool flag: return flag ? "true" : "false";
            case int number: return number.ToString(CultureInfo.InvariantCulture);
            case decimal number: return number.ToString(CultureInfo.InvariantCulture);
            case IScriptScalar scalar: return TextOf(context, scalar.Scalar);
            default:
                var capture = context.Output.Begin();
                Write(context, value);
                return context.Output.End(capture);
        }
    }

    /// <summary>Prints a value; null prints nothing.</summary>
    public static void Write(TemplateContext context, object? value) => Write(context, value, 0);

    /// <summary>The text of a string as a double-quoted literal.</summary>
    public static string Literal(TemplateContext context, string text)
    {
        var capture = context.Output.Begin();
        WriteLiteral(context.Output, text);
        return context.Output.End(capture);
    }

    public static void WriteEscaped(OutputBuffer output, string text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '"': output.WriteRaw("\\\""); break;
                case '\\': output.WriteRaw("\\\\"); break;
                case '\n': output.WriteRaw("\\n"); break;
                case '\r': output.WriteRaw("\\r"); break;
                case '\t': output.WriteRaw("\\t"); break;
                case '\b': output.WriteRaw("\\b"); break;
                case '\f': output.WriteRaw("\\f"); break;
                default:
                    if (char.IsControl(c))
                    {
                        output.WriteRaw("\\u");
                        output.Format((int)c, "x4", CultureInfo.InvariantCulture);
                    }
                    else
                    {
                        output.WriteRaw([c]);
                    }

                    break;
            }
        }
    }

    private static void WriteLiteral(OutputBuffer output, string text)
    {
        output.WriteRaw("\"");
        WriteEscaped(output, text);
        output.WriteRaw("\"");
    }

    private static void Write(TemplateContext context, object? value, int depth)
    {
        var output = context.Output;
        switch (value)
        {
            case null: break;
            case string text: output.Write(text); break;
            case int number: output.Format(number); break;
            case decimal number: output.Format(number); break;
            case bool flag: output.Write(flag ? "true" : "false"); break;
            case long number: output.Format(number); break;
            case double number: output.Format(number); break;
            case float number: output.Format(number); break;
            case BigInteger number: output.Format(number); break;
            case IScriptScalar scalar: Write(context, scalar.Scalar, depth); break;
            case DateTime date: output.Write(DateText(context, date)); break;
            case TimeSpan span: output.Write(span.ToString("c", CultureInfo.InvariantCulture)); break;
            case ScriptFunction function: output.Write(function.Name); break;
            case TemplateFunction function: output.Write(function.Name); break;
            case IScriptMembers members: WriteMembers(context, members, depth + 1); break;
            case IReadOnlyList<object?> list: WriteList(context, list, depth + 1); break;
            default: throw context.Fail(MessageCodes.BadOperand, $"A value of type `{ScriptValues.Kind(value)}` can't be printed.");
        }
    }

    private static string DateText(TemplateContext context, DateTime date) =>
        Functions.DateFormat.Format(date, context.Builtin.DateFormat, CultureInfo.InvariantCulture);

    private static void WriteMembers(TemplateContext context, IScriptMembers members, int depth)
    {
        CheckDepth(context, depth);
        var first = true;
        context.Output.WriteRaw("{");
        foreach (var name in members.MemberNames)
        {
            context.Budget.Step();
            if (!members.TryGetMember(name, out var value)) continue;
            if (!first) context.Output.WriteRaw(", ");
            first = false;
            context.Output.WriteRaw(name);
            context.Output.WriteRaw(": ");
            WriteNested(context, value, depth);
        }

        context.Output.WriteRaw("}");
    }

    private static void WriteList(TemplateContext context, IReadOnlyList<object?> list, int depth)
    {
        CheckDepth(context, depth);
        context.Output.WriteRaw("[");
        for (var i = 0; i < list.Count; i++)
        {
            context.Budget.Step();
            if (i > 0) context.Output.WriteRaw(", ");
            WriteNested(context, list[i], depth);
        }

        context.Output.WriteRaw("]");
    }

    private static void WriteNested(TemplateContext context, object? value, int depth)
    {
        value = ScriptValues.Unwrap(value);
        if (value is null) context.Output.WriteRaw("null");
        else if (value is string text) WriteLiteral(context.Output, text);
        else Write(context, value, depth);
    }

    private static void CheckDepth(TemplateContext context, int depth)
    {
        if (depth > context.Budget.Limits.ObjectDepth)
        {
            throw context.Fail(
                MessageCodes.DepthLimit,
                $"A value holds objects more than {context.Budget.Limits.ObjectDepth} deep.",
                "an object may hold itself");
        }
    }
}
