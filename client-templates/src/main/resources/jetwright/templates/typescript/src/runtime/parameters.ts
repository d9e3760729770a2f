import type { Content } from "./bodies.js";
import type { Security } from "./credentials.js";
import type { DeclaredError } from "./errors.js";
import type { AnswerForm } from "./replies.js";

type Value = string | number | boolean;
type Plain = Value | readonly (Value | null | undefined)[] | null | undefined;
type Values = Readonly<Record<string, Plain | Styled>>;

/** A value that is not spelled as a text of its own, or as several. */
type Styled =
  | { readonly list: Plain; readonly delimiter: string }
  | { readonly json: unknown }
  | { readonly deep: unknown };

/** A request, as the functions of the API describe it. */
export interface Call extends Content {
  readonly method: string;
  /** The path's template: `/items/{itemId}`. */
  readonly path: string;
  /** The name in the template that takes the rest of the path, slashes and all. */
  readonly remainder?: string;
  /** The values of the names in the template. */
  readonly segments?: Readonly<Record<string, Value>>;
  readonly query?: Values;
  readonly headers?: Values;
  readonly cookies?: Values;
  /** The status of success, when it is not one from 200 to 299. */
  readonly status?: number;
  readonly errors?: readonly DeclaredError[];
  /** The answers that are more than a body. */
  readonly answers?: readonly AnswerForm[];
  /** The media types that the answer may have, when it is not JSON. */
  readonly accept?: string;
  /** What the request is to prove itself with. */
  readonly security?: Security;
}

/** The path, with the values in their places. */
export function pathOf(call: Call): string {
  return call.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = call.segments?.[name];
    const text = value === undefined || value === null ? "" : String(value);
    const rest = name === call.remainder;
    const segments = rest ? text.split("/") : [text];
    if ((text === "" && !rest) || segments.some((one) => one === "." || one === "..")) {
      throw new TypeError(`${call.operationId}: ${name} cannot be "${text}" in ${call.path}`);
    }
    return segments.map(encodeURIComponent).join("/");
  });
}

/** The query, its question mark included. */
export function queryOf(call: Call): string {
  const query = new URLSearchParams(entriesOf(call.query)).toString();
  return query === "" ? "" : `?${query}`;
}

/** One entry for each value; none for null, undefined and the nulls of a list. */
function entriesOf(values: Values = {}): [string, string][] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (typeof value !== "object" || value === null || !isStyled(value)) {
      return textsOf(value).map((text): [string, string] => [name, text]);
    }
    if ("deep" in value) {
      return deepEntries(name, value.deep);
    }
    const text = "json" in value ? jsonOf(value.json) : joined(name, value.list, value.delimiter);
    return text === undefined ? [] : [[name, text]];
  });
}

function isStyled(value: object): value is Styled {
  return !Array.isArray(value);
}

function textsOf(value: Plain): string[] {
  return (typeof value === "object" && value !== null ? value : [value])
    .filter((one) => one !== undefined && one !== null)
    .map(String);
}

function jsonOf(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : JSON.stringify(value);
}

function joined(name: string, list: Plain, delimiter: string): string | undefined {
  if (list === undefined || list === null) {
    return undefined;
  }
  const texts = textsOf(list);
  const wrong = texts.find((text) => text.includes(delimiter));
  if (wrong !== undefined) {
    throw new TypeError(`${name} cannot carry "${wrong}": "${delimiter}" ends an element`);
  }
  return texts.join(delimiter);
}

/** `filter[name]=x`; a list of texts repeats its name, one of objects has indexes. */
function deepEntries(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) {
    return [];
  }
  if (typeof value !== "object") {
    return [[name, String(value)]];
  }
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const plain = Array.isArray(value) && typeof part !== "object";
    return deepEntries(plain ? name : `${name}[${key}]`, part);
  });
}

/** The texts under each name, in order. */
export function groupsOf(values?: Values): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, text] of entriesOf(values)) {
    groups.set(name, [...(groups.get(name) ?? []), text]);
  }
  return groups;
}

/** What stands between several values of a header: `fetch` sends one line for all of them. */
const FOLD = ",\t";

/** The line of a header that has these values. */
export function folded(call: Call, name: string, texts: readonly string[]): string {
  const edges = [texts[0], texts[texts.length - 1]];
  if (texts.length > 1 && (edges.includes("") || texts.some((text) => text.includes(FOLD)))) {
    throw new TypeError(`${call.operationId}: the header ${name} cannot carry these values`);
  }
  return texts.join(FOLD);
}

/** `name=value` for each cookie; what a value may not hold stands escaped between quotes. */
export function cookiesOf(call: Call): string[] {
  return entriesOf(call.cookies).map(([name, text]) => {
    if (/[^\x20-\xff]|\x7f/.test(text)) {
      throw new TypeError(`${call.operationId}: the cookie ${name} cannot carry "${text}"`);
    }
    return /^[!#-+\--:<-[\]-~]*$/.test(text) ? `${name}=${text}` : `${name}="${escaped(text)}"`;
  });
}

function escaped(text: string): string {
  return text.replace(/[^ !#-+\--:<-[\]-~]/g, (sign) =>
    sign === '"' || sign === "\\"
      ? `\\${sign}`
      : `\\${sign.charCodeAt(0).toString(8).padStart(3, "0")}`,
  );
}
