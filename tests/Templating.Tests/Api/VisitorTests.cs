using System.Text;

namespace Templating.Tests.Api;

/// <summary>What a linter learns about a template without rendering it.</summary>
public class VisitorTests
{
    [Theory]
    [InlineData("{{ facts.a.b }}", "read facts.a.b@1:4")]
    [InlineData("{{ facts['a'].b }}", "read facts.a.b@1:4")]
    [InlineData("{{ rows[i].name }}", "read rows@1:4; read i@1:9")]
    [InlineData("{{ facts.a | amount 2 }}", "call amount/2@1:4; read facts.a@1:4; read amount()@1:14")]
    [InlineData("{{ x = facts.a }}", "read facts.a@1:8; declare x Assignment@1:4")]
    [InlineData("{{ x.y = 1 }}", "declare x.y Assignment@1:4")]
    [InlineData("{{ for r in facts.rows }}{{ r.name }}{{ end }}", "read facts.rows@1:13; declare r Loop@1:8; read r.name@1:29")]
    [InlineData("{{ capture t }}{{ a }}{{ end }}", "read a@1:19; declare t Capture@1:12")]
    [InlineData("{{ func f(x, y = z) }}{{ x }}{{ end }}", "declare f Function@1:9; declare x Parameter@1:11; declare y Parameter@1:14; read z@1:18; read x@1:26")]
    [InlineData("{{ include 'part.sbn' }}", "call include/1@1:4; include part.sbn@1:4; read include()@1:4")]
    [InlineData("{{ include name }}", "call include/1@1:4; include ?@1:4; read include()@1:4; read name@1:12")]
    [InlineData("{{ include_join ['a', 'b'] }}", "call include_join/1@1:4; include a@1:4; include b@1:4; read include_join()@1:4")]
    [InlineData("{{ $\"{a.b}\" }}", "read a.b@1:7")]
    [InlineData("{{ if a; b; else if c; d; end }}", "read a@1:7; read b@1:10; read c@1:21; read d@1:24")]
    [InlineData("{{ $x = a; $x.y }}", "read a@1:9; declare $x Assignment@1:4; read $x.y@1:12")]
    [InlineData("{{ [1] | array.each @f }}", "call array.each/2@1:4; read array.each()@1:10; read f@1:22")]
    public void The_visitor_sees(string text, string expected)
    {
        var recorder = new Recorder();
        Template.Parse(text).Accept(recorder);
        recorder.ToString().ShouldBe(expected);
    }

    private sealed class Recorder : TemplateVisitor
    {
        private readonly List<string> _seen = [];

        public override string ToString() => string.Join("; ", _seen);

        public override void VisitRead(string name, IReadOnlyList<string> members, SourceSpan span, bool isCalled) =>
            _seen.Add($"read {Path(name, members)}{(isCalled ? "()" : "")}{At(span)}");

        public override void VisitCall(string name, int argumentCount, SourceSpan span) =>
            _seen.Add($"call {name}/{argumentCount}{At(span)}");

        public override void VisitInclude(string? templateName, SourceSpan span) => _seen.Add($"include {templateName ?? "?"}{At(span)}");

        public override void VisitDeclaration(string name, IReadOnlyList<string> members, DeclarationKind kind, SourceSpan span) =>
            _seen.Add($"declare {Path(name, members)} {kind}{At(span)}");

        private static string Path(string name, IReadOnlyList<string> members) =>
            members.Aggregate(new StringBuilder(name), (text, member) => text.Append('.').Append(member)).ToString();

        private static string At(SourceSpan span) => $"@{span.Line}:{span.Column}";
    }
}
