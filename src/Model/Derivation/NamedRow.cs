namespace FinalAccounts.Model.Derivation;

/// <summary>A thing with a name and facts of its own: a project, an evaluation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Token">What its fact ids begin with: <c>project.1</c>.</param>
/// <param name="Grade">The grade of an evaluation (优, 良, 中, 差); empty for other things and where no score is known.</param>
public sealed record NamedRow(string Name, string Token, string Grade = "");
