namespace Templating;

/// <summary>Where an operator stands, to point at it when it fails: its sign, its left operand.</summary>
internal readonly struct OperatorPlace(Syntax.SyntaxNode left, SourceSpan sign)
{
    public ScriptRuntimeException Unsupported(BinaryOperator op, object? left, object? right) =>
        At(
            MessageCodes.BadOperand,
            $"The operator `{Operators.Sign(op)}` doesn't work on `{ScriptValues.Kind(left)}` and `{ScriptValues.Kind(right)}`.");

    public ScriptRuntimeException OnStrings(BinaryOperator op) =>
        At(
            MessageCodes.BadOperand,
            $"The operator `{Operators.Sign(op)}` doesn't work on strings.",
            "turn the text into a number with `string.to_int` or `string.to_double`");

    public ScriptRuntimeException Null(BinaryOperator op, bool isLeft) =>
        At(
            MessageCodes.BadOperand,
            $"The {(isLeft ? "left" : "right")} side of `{Operators.Sign(op)}` is null.",
            "give a value for null with `??`");

    public ScriptRuntimeException At(string code, string text, string? hint = null) => new(new TemplateMessage(code, sign, text, hint));

    public ScriptRuntimeException AtLeft(string code, string text) => new(new TemplateMessage(code, left.Span, text));
}
