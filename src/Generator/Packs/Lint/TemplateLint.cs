using System.Collections.Immutable;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Words;
using Templating;

namespace FinalAccounts.Generator.Packs.Lint;

/// <summary>Finds, without rendering, what in one template nobody knows: names, facts, tables, charts, includes, and wrong numbers of arguments.</summary>
internal sealed class TemplateLint(FormatPack pack, KnownNames known, List<Diagnostic> findings)
{
    private static readonly ImmutableHashSet<string> TakesFactId = ["has", "reason"];

    /// <summary>Checks a template.</summary>
    /// <param name="events">What it does.</param>
    /// <param name="place">Where findings belong; null for the template's own lines.</param>
    public void Check(TemplateEvents events, Place? place = null)
    {
        var variables = new Dictionary<string, NameShape>(StringComparer.Ordinal);
        var made = events.All.OfType<DeclareEvent>().Where(item => !item.Name.StartsWith('$')).Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
        for (var at = 0; at < events.All.Length; at++)
        {
            switch (events.All[at])
            {
                case DeclareEvent { Kind: DeclarationKind.Function }:
                    variables.Clear();
                    break;
                case DeclareEvent { IsMember: false } declaration:
                    Declare(declaration, events.Source(at), variables);
                    break;
                case ReadEvent read:
                    Read(read, variables, made, place);
                    break;
                case CallEvent call:
                    Call(call, place);
                    Argument(call.Name, events.FirstText(at), place);
                    break;
                case IncludeEvent { Name: { } name } include:
                    Include(name, include.Span, place);
                    break;
            }
        }
    }

    private void Declare(DeclareEvent declaration, ReadEvent? source, Dictionary<string, NameShape> variables)
    {
        var shape = source is null ? NameShape.Unknown : Resolve(source, variables).Shape;
        if (declaration.Kind == DeclarationKind.Loop)
        {
            shape = shape is ListShape list ? list.Item : NameShape.Unknown;
        }

        // A variable that is made twice from different things may be either.
        variables[declaration.Name] = variables.TryGetValue(declaration.Name, out var before) && !Same(before, shape) ? NameShape.Unknown : shape;
    }

    private void Read(ReadEvent read, Dictionary<string, NameShape> variables, HashSet<string> made, Place? place)
    {
        if (read.Name.StartsWith('$') || variables.ContainsKey(read.Name) || made.Contains(read.Name) || known.Find(read.Name) is not null)
        {
            var (shape, fault) = Resolve(read, variables);
            if (fault is not null)
            {
                var what = fault.Code == PackCodes.UnknownName ? $"“{Chain(read)}”没有“{fault.Name}”" : fault.IsError ? $"没有事实“{fault.Name}”" : $"没有单位会有事实“{fault.Name}”";
                Add(fault.Code, fault.IsError ? Severity.Error : Severity.Warning, read.Span, place, what, fault.Hint);
            }
            else if (shape is FunctionShape { Function: var function } && !read.IsCalled && Required(function) > 0 && !IsAlias(read.Span))
            {
                Arguments(function.Name, 0, Usage(function), read.Span, place);
            }

            return;
        }

        Add(PackCodes.UnknownName, Severity.Error, read.Span, place, $"没有“{read.Name}”", KnownNames.Hint(read.Name, known.All));
    }

    private (NameShape Shape, NameFault? Fault) Resolve(ReadEvent read, Dictionary<string, NameShape> variables)
    {
        var start = variables.TryGetValue(read.Name, out var shape) ? shape : known.Find(read.Name) ?? NameShape.Unknown;
        return known.Follow(start, read.Members.AsSpan());
    }

    private void Call(CallEvent call, Place? place)
    {
        if (known.Phrases.Find(call.Name) is { } phrase)
        {
            if (phrase.Parameters is { } parameters
                && (call.Arguments < parameters.Count(parameter => !parameter.IsOptional) || (call.Arguments > parameters.Length && !parameters.Any(parameter => parameter.IsRest))))
            {
                Arguments(call.Name, call.Arguments, $"{call.Name}({string.Join(", ", parameters.Select(Shown))})", call.Span, place);
            }
        }
        else if (known.Function(call.Name) is { } function
            && (call.Arguments < Required(function) || (call.Arguments > function.Parameters.Count && !function.HasRest && !call.Name.StartsWith("include", StringComparison.Ordinal))))
        {
            Arguments(call.Name, call.Arguments, Usage(function), call.Span, place);
        }
    }

    private void Argument(string function, LiteralEvent? argument, Place? place)
    {
        if (argument?.Value is not string text)
        {
            return;
        }

        if (TakesFactId.Contains(function))
        {
            if (known.Facts.Check(text.Split('.')) is { } fault)
            {
                Add(PackCodes.UnknownFact, fault.IsWord ? Severity.Warning : Severity.Error, argument.Span, place, $"没有事实“{text}”", fault.Hint);
            }
        }
        else if (Forwards(function, "table", "table_is_empty") && !pack.Tables.ContainsKey(text))
        {
            Add(PackCodes.UnknownTable, Severity.Error, argument.Span, place, $"没有表“{text}”", Near(text, pack.Tables.Keys, $"写一个 tables/{text}.yaml"));
        }
        else if (Forwards(function, "chart") && !pack.Charts.ContainsKey(text))
        {
            Add(PackCodes.UnknownChart, Severity.Error, argument.Span, place, $"没有图“{text}”", Near(text, pack.Charts.Keys, "在 charts.yaml 里加一张"));
        }
    }

    /// <summary>True for one of some functions, and for a phrase that hands its first argument on to one of them.</summary>
    private bool Forwards(string function, params ReadOnlySpan<string> targets)
    {
        if (targets.Contains(function))
        {
            return true;
        }

        if (known.Phrases.Find(function) is not { Parameters: [var first, ..] } phrase)
        {
            return false;
        }

        for (var at = 0; at + 2 < phrase.Events.Length; at++)
        {
            // The events of a call are the call, the read of the function's name, and then its arguments.
            if (phrase.Events[at] is CallEvent call && targets.Contains(call.Name) && phrase.Events[at + 2] is ReadEvent argument && argument.Name == first.Name)
            {
                return true;
            }
        }

        return false;
    }

    private void Include(string name, SourceSpan span, Place? place)
    {
        if (name.Contains("..", StringComparison.Ordinal) || name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal))
        {
            Add(PackCodes.OutsidePack, Severity.Error, span, place, $"“{name}”在格式包文件夹之外", "include 只写 sections 里的模板名");
        }
        else if (pack.Templates.Load(name) is null)
        {
            Add(PackCodes.UnknownInclude, Severity.Error, span, place, $"没有模板“{name}”", Near(name, pack.Templates.Names, $"写一个 sections/{name}{PackFiles.TemplateSuffix}"));
        }
    }

    private void Arguments(string name, int given, string usage, SourceSpan span, Place? place) =>
        Add(PackCodes.WrongArguments, Severity.Error, span, place, $"“{name}”的参数个数不对：给了 {given} 个", $"写法：{usage}");

    private void Add(string code, Severity severity, SourceSpan span, Place? place, string message, string hint) =>
        findings.Add(new Diagnostic(code, severity, place ?? new Place(span.FilePath ?? "", Line: span.Line, Column: span.Column), message, hint));

    private static string Near(string name, IEnumerable<string> names, string otherwise) => NearMiss.Find(name, names) is { } near ? $"是不是“{near}”？" : otherwise;

    private static string Chain(ReadEvent read) => string.Join('.', read.Members.Prepend(read.Name));

    private static bool IsAlias(SourceSpan span) => span.Start > 0 && span.LineText.AsSpan(0, span.Column - 1).TrimEnd(' ').EndsWith("@");

    private static int Required(ScriptFunction function) => function.Parameters.Count(parameter => !parameter.IsOptional);

    private static string Usage(ScriptFunction function) => function.Meaning.Length == 0 ? function.ToString() : $"{function}（{function.Meaning}）";

    private static string Shown(PhraseParameter parameter) => parameter.IsRest ? parameter.Name + "..." : parameter.IsOptional ? parameter.Name + "?" : parameter.Name;

    private static bool Same(NameShape left, NameShape right) =>
        ReferenceEquals(left, right) || (left is FactShape one && right is FactShape other && one.Path.SequenceEqual(other.Path));
}
