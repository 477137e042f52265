using System.Collections.Immutable;

using Templating;

namespace FinalAccounts.Generator.Packs.Lint;

/// <summary>What a template reads, calls, includes and declares, in reading order.</summary>
/// <param name="Template">The template.</param>
/// <param name="All">Its events.</param>
internal sealed record TemplateEvents(Template Template, ImmutableArray<TemplateEvent> All)
{
    /// <summary>Reads a template without rendering it; one that cannot be parsed has no events.</summary>
    public static TemplateEvents Of(Template template)
    {
        var collector = new Collector();
        if (!template.HasErrors)
        {
            template.Accept(collector);
        }

        return new TemplateEvents(template, collector.Events.ToImmutable());
    }

    /// <summary>The template's file; for messages.</summary>
    public string File => Template.SourceFilePath ?? "";

    /// <summary>The text that stands first among a call's arguments, or null where that is no plain text.</summary>
    /// <param name="at">The call's place among the events.</param>
    public LiteralEvent? FirstText(int at)
    {
        var call = (CallEvent)All[at];
        var nameEnd = call.Span.Start + call.Name.Length;
        var literal = All.Skip(at + 1).TakeWhile(item => item.Span.Start < call.Span.End).OfType<LiteralEvent>().FirstOrDefault();
        return literal is { Value: string } && literal.Span.Start >= nameEnd && Template.Text.AsSpan(nameEnd, literal.Span.Start - nameEnd).Trim(" (").IsEmpty
            ? literal
            : null;
    }

    /// <summary>
    /// What a declaration is made from, where that is a plain chain: <c>facts.gpb</c> of <c>$fund = facts.gpb</c>, <c>lists.classes</c> of
    /// <c>for $class in lists.classes</c>. Null where it is anything more.
    /// </summary>
    /// <param name="at">The declaration's place among the events.</param>
    public ReadEvent? Source(int at)
    {
        var declaration = (DeclareEvent)All[at];
        var joint = declaration.Kind == DeclarationKind.Loop ? "in" : "=";
        return at > 0 && All[at - 1] is ReadEvent read && read.Span.Start > declaration.Span.End && !IsIndexed(read)
            && Template.Text.AsSpan(declaration.Span.End, read.Span.Start - declaration.Span.End).Trim() is var between && between.SequenceEqual(joint)
            && EndsStatement(read.Span.End)
                ? read
                : null;
    }

    private bool IsIndexed(ReadEvent read) => Template.Text.AsSpan(read.Span.Start, read.Span.End - read.Span.Start).Contains('[');

    private bool EndsStatement(int from)
    {
        var rest = Template.Text.AsSpan(from).TrimStart(' ');
        return rest.IsEmpty || rest[0] is '\n' or '\r' or ';' || rest.StartsWith("}}") || rest.StartsWith("~}}") || rest.StartsWith("-}}");
    }

    private sealed class Collector : TemplateVisitor
    {
        public ImmutableArray<TemplateEvent>.Builder Events { get; } = ImmutableArray.CreateBuilder<TemplateEvent>();

        public override void VisitRead(string name, IReadOnlyList<string> members, SourceSpan span, bool isCalled) =>
            Events.Add(new ReadEvent(name, [.. members], span, isCalled));

        public override void VisitCall(string name, int argumentCount, SourceSpan span) => Events.Add(new CallEvent(name, argumentCount, span));

        public override void VisitInclude(string? templateName, SourceSpan span) => Events.Add(new IncludeEvent(templateName, span));

        public override void VisitDeclaration(string name, IReadOnlyList<string> members, DeclarationKind kind, SourceSpan span) =>
            Events.Add(new DeclareEvent(name, kind, members.Count > 0, span));

        public override void VisitLiteral(object? value, SourceSpan span) => Events.Add(new LiteralEvent(value, span));
    }
}

/// <summary>Something a template does.</summary>
internal abstract record TemplateEvent(SourceSpan Span);

/// <summary>A chain that is read; <paramref name="IsCalled"/> when it names the function of a call.</summary>
internal sealed record ReadEvent(string Name, ImmutableArray<string> Members, SourceSpan Span, bool IsCalled) : TemplateEvent(Span);

/// <summary>A call; the name is empty where no chain names the function.</summary>
internal sealed record CallEvent(string Name, int Arguments, SourceSpan Span) : TemplateEvent(Span);

/// <summary>An include; the name is null where it is computed.</summary>
internal sealed record IncludeEvent(string? Name, SourceSpan Span) : TemplateEvent(Span);

/// <summary>A name that is made; <paramref name="IsMember"/> for a member of one (<c>a.b = 1</c>).</summary>
internal sealed record DeclareEvent(string Name, DeclarationKind Kind, bool IsMember, SourceSpan Span) : TemplateEvent(Span);

/// <summary>A literal.</summary>
internal sealed record LiteralEvent(object? Value, SourceSpan Span) : TemplateEvent(Span);
