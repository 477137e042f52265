using System.Collections.Immutable;

namespace FinalAccounts.Generator.Http.Problems;

/// <summary>One kind of trouble that the service answers with. Its name never changes.</summary>
/// <param name="Name">The last part of its <c>type</c>.</param>
/// <param name="Status">The status it is answered with.</param>
/// <param name="Title">What it is.</param>
/// <param name="Advice">What a caller does next.</param>
internal sealed record ProblemType(string Name, int Status, Words Title, Words Advice)
{
    /// <summary>The path below which every type has a page.</summary>
    public const string Path = "/problems/";

    public static readonly ProblemType UnreadableJson = new(
        "unreadable-json", 400,
        new("JSON 无法读取", "The JSON cannot be read"),
        new("按 findings 中的行、列改正；文件须为 UTF-8 编码", "Mend the place that findings names by line and column; the file must be UTF-8"));

    public static readonly ProblemType BadRequest = new(
        "bad-request", 400,
        new("请求有误", "The request is malformed"),
        new("按 detail 改正请求", "Mend what detail names"));

    public static readonly ProblemType KeyNeeded = new(
        "key-needed", 401,
        new("需要有效的密钥", "A valid key is needed"),
        new("在 Authorization: Bearer 或 X-Api-Key 中给出密钥", "Send a key as Authorization: Bearer or X-Api-Key"));

    public static readonly ProblemType UnknownPack = new(
        "unknown-pack", 404,
        new("没有这个格式包", "There is no such pack"),
        new("GET /v1/packs 列出全部格式包", "GET /v1/packs lists all packs"));

    public static readonly ProblemType NotFound = new(
        "not-found", 404,
        new("没有这个地址", "There is nothing at this address"),
        new("GET /docs 列出全部地址", "GET /docs lists all addresses"));

    public static readonly ProblemType WrongMethod = new(
        "wrong-method", 405,
        new("这个地址不支持此方法", "This address has no such method"),
        new("Allow 列出可用的方法", "Allow lists the methods there are"));

    public static readonly ProblemType NotAcceptable = new(
        "not-acceptable", 406,
        new("没有所要的格式", "The report cannot be had in this format"),
        new("用 ?format=md、docx、pdf 或 zip，或在 Accept 中写其媒体类型", "Use ?format=md, docx, pdf or zip, or name its media type in Accept"));

    public static readonly ProblemType SlowBody = new(
        "slow-body", 408,
        new("请求正文来得太慢", "The body arrives too slowly"),
        new("重新发送", "Send it again"));

    public static readonly ProblemType TooLarge = new(
        "too-large", 413,
        new("请求正文过大", "The body is too large"),
        new("一个单位的数据通常不到 1 MB；detail 写明上限", "A unit's data is usually below 1 MB; detail states the limit"));

    public static readonly ProblemType WrongMediaType = new(
        "wrong-media-type", 415,
        new("不支持这种正文类型", "Bodies of this type are not read"),
        new("用 curl --json @unit.json 发送 JSON，或用 -F unit=@unit.json 连同附件发送", "Send JSON with curl --json @unit.json, or with attachments by -F unit=@unit.json"));

    public static readonly ProblemType FiguresFail = new(
        "figures-fail", 422,
        new("数据有错误，未生成报告", "The figures have errors; no report was made"),
        new("按 findings 逐条改正", "Mend every finding of severity error"));

    public static readonly ProblemType TooManyRequests = new(
        "too-many-requests", 429,
        new("请求过于频繁", "Too many requests"),
        new("按 Retry-After 等待后重试", "Wait as Retry-After says, then try again"));

    public static readonly ProblemType Cancelled = new(
        "cancelled", 499,
        new("请求已被取消", "The request was cancelled"),
        new("需要时重新发送", "Send it again if it is still wanted"));

    public static readonly ProblemType Fault = new(
        "fault", 500,
        new("服务出错", "The service failed"),
        new("把 traceId 告诉服务的管理员", "Tell the service's operator the traceId"));

    public static readonly ProblemType Busy = new(
        "busy", 503,
        new("排队的请求过多", "Too many requests are waiting"),
        new("按 Retry-After 等待后重试", "Wait as Retry-After says, then try again"));

    public static readonly ProblemType TimedOut = new(
        "timed-out", 503,
        new("生成报告超时", "The report took too long"),
        new("检查数据中是否有过长的文字；detail 写明上限", "Look for very long texts in the data; detail states the limit"));

    public static readonly ProblemType Unavailable = new(
        "unavailable", 503,
        new("服务暂时无法生成报告", "The service cannot make reports at the moment"),
        new("管理员应检查 findings 所说的格式包或字体", "The operator should see to the packs or fonts that findings name"));

    /// <summary>All kinds, by status.</summary>
    public static readonly ImmutableArray<ProblemType> All =
    [
        UnreadableJson, BadRequest, KeyNeeded, UnknownPack, NotFound, WrongMethod, NotAcceptable, SlowBody, TooLarge, WrongMediaType,
        FiguresFail, TooManyRequests, Cancelled, Fault, Busy, TimedOut, Unavailable,
    ];

    /// <summary>The stable <c>type</c> of RFC 9457: the path of a page that explains it.</summary>
    public string Type => Path + Name;
}
