"use strict";

// Shows /openapi/v1.json and lets a reader try it. Everything is put in as text, never as HTML.

const byId = id => document.getElementById(id);

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

function paragraphs(text) {
  return (text ?? "").split("\n\n").filter(Boolean).map(part => element("p", { textContent: part }));
}

function resolve(document, value) {
  return value?.$ref ? value.$ref.slice(2).split("/").reduce((at, key) => at[key.replaceAll("~1", "/")], document) : value;
}

function typeOf(schema) {
  if (!schema) return "";
  if (schema.$ref) return schema.$ref.split("/").at(-1);
  if (schema.enum) return schema.enum.join(" | ");
  if (schema.type === "array") return typeOf(schema.items) + "[]";
  return [].concat(schema.type ?? "").join(" | ") + (schema.format ? ` (${schema.format})` : "");
}

function table(heads, rows) {
  return element("table", {},
    element("thead", {}, element("tr", {}, ...heads.map(head => element("th", { textContent: head })))),
    element("tbody", {}, ...rows.map(row => element("tr", {}, ...row.map(cell =>
      element("td", {}, cell instanceof Node ? cell : String(cell ?? "")))))));
}

function examples(document, content) {
  return Object.entries(content ?? {}).flatMap(([type, media]) => {
    const shown = [element("p", {}, element("code", { textContent: type }), " ", typeOf(media.schema))];
    for (const [name, example] of Object.entries(media.examples ?? {})) {
      const value = resolve(document, example).value;
      shown.push(element("details", {}, element("summary", { textContent: name }),
        element("pre", { textContent: typeof value === "string" ? value : JSON.stringify(value, null, 2) })));
    }
    return shown;
  });
}

function operation(document, path, method, about) {
  const box = element("details", { id: about.operationId },
    element("summary", {}, element("span", { className: "method " + method, textContent: method.toUpperCase() }),
      element("code", { textContent: path }), "  " + about.summary),
    ...paragraphs(about.description));
  const parameters = (about.parameters ?? []).map(parameter => resolve(document, parameter));
  if (parameters.length > 0) {
    box.append(element("h3", { textContent: "参数" }), table(["名称", "在", "类型", "含义"],
      parameters.map(parameter => [parameter.name, parameter.in, typeOf(parameter.schema), parameter.description])));
  }
  if (about.requestBody) {
    box.append(element("h3", { textContent: "请求正文" }), ...examples(document, about.requestBody.content));
  }
  box.append(element("h3", { textContent: "应答" }));
  for (const [status, reference] of Object.entries(about.responses)) {
    const response = resolve(document, reference);
    box.append(element("details", {},
      element("summary", { className: status >= 400 ? "bad" : "" }, status + "  " + response.description),
      Object.keys(response.headers ?? {}).length === 0 ? null : table(["头", "含义"],
        Object.entries(response.headers).map(([name, header]) => [name, resolve(document, header).description])),
      ...examples(document, response.content)));
  }
  if (about["x-curl"]) {
    box.append(element("h3", { textContent: "curl" }), element("pre", { textContent: about["x-curl"] }));
  }
  return box;
}

function schema(name, about) {
  const rows = Object.entries(about.properties ?? {}).map(([key, value]) =>
    [key + (about.required?.includes(key) ? " *" : ""), typeOf(value), [value.title, value.description].filter(Boolean).join("：")]);
  return element("details", { id: "schema-" + name },
    element("summary", {}, element("code", { textContent: name }), "  " + (about.title ?? "")),
    ...paragraphs(about.description), rows.length > 0 ? table(["键", "类型", "含义"], rows) : typeOf(about));
}

function show(document) {
  byId("title").textContent = `${document.info.title} ${document.info.version}`;
  byId("about").append(...paragraphs(document.info.description));
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, about] of Object.entries(methods)) {
      byId("operations").append(operation(document, path, method, about));
    }
  }
  byId("schemas").append(...Object.entries(document.components.schemas).map(([name, about]) => schema(name, about)));
  byId("example").onclick = () => ask("/v1/checks", JSON.stringify(document.components.examples.minimalUnit.value));
}

function headers() {
  const key = byId("key").value;
  return key ? { Authorization: "Bearer " + key } : {};
}

function say(text) {
  byId("answer").hidden = false;
  byId("answer").textContent = text;
}

async function ask(path, body) {
  say("…");
  const response = await fetch(path, { method: "POST", body, headers: { ...headers(), "Content-Type": "application/json" } });
  const type = response.headers.get("Content-Type") ?? "";
  if (!response.ok || type.includes("json")) {
    say(`${response.status}\n${await response.text()}`);
    return;
  }
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("Content-Disposition") ?? "");
  const link = element("a", { href: URL.createObjectURL(await response.blob()), download: named ? decodeURIComponent(named[1]) : "report" });
  link.click();
  say(`${response.status}  ${link.download}  findings: ${response.headers.get("Report-Findings")}`);
}

async function send(path) {
  const file = byId("unit").files[0];
  if (!file) {
    say("请先选择单位数据（JSON 文件）。");
    return;
  }
  const query = new URLSearchParams();
  if (path === "/v1/reports") query.set("format", byId("format").value);
  if (byId("pack").value) query.set("pack", byId("pack").value);
  await ask(`${path}?${query}`, await file.text());
}

byId("make").onclick = () => send("/v1/reports");
byId("check").onclick = () => send("/v1/checks");
fetch("/openapi/v1.json").then(response => response.json()).then(show);
byId("pack").onfocus = async () => {
  if (byId("pack").options.length > 1) return;
  const response = await fetch("/v1/packs", { headers: headers() });
  if (response.ok) {
    const { packs } = await response.json();
    byId("pack").append(...packs.map(pack => element("option", { value: pack.id, textContent: `${pack.id}  ${pack.name}` })));
  }
};
