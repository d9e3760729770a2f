import { ApiError, ConnectionError, errorOf, NotFoundError, TimeoutError } from "./errors.js";
import { encode } from "./bodies.js";
import type { Content } from "./bodies.js";
import type { DeclaredError } from "./errors.js";

/** How a client reaches its server. */
export interface ClientOptions {
  /** Where the API lives: `https://example.com`, `https://example.com/shop/v1/`. */
  readonly baseUrl: string | URL;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What sends a request, instead of the platform's `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** How long a call may take, reading the answer included: 60,000 unless given. */
  readonly timeoutMs?: number | undefined;
}

/** What is special about one call. */
export interface RequestOptions {
  /** Ends the call when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** How long the call may take, reading the answer included; `Infinity` for no limit. */
  readonly timeoutMs?: number | undefined;
  /** Headers of this request; they win over those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

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
}

/** The greatest delay that timers take. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** Sends requests; what every function of the API takes first. */
export class HttpTransport {
  readonly #options: ClientOptions;
  readonly #baseUrl: string;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#baseUrl = String(options.baseUrl).replace(/\/+$/, "");
  }

  /** Calls an operation that answers with JSON. */
  async json<T>(call: Call, options: RequestOptions = {}): Promise<T> {
    const answer = await this.#send(call, options);
    throwIfFailed(call, answer);
    return valueOf<T>(answer);
  }

  /** Calls an operation that answers with JSON, or with 404 when there is nothing. */
  async optional<T>(call: Call, options: RequestOptions = {}): Promise<T | undefined> {
    try {
      return await this.json<T>(call, options);
    } catch (error) {
      if (error instanceof NotFoundError && error.constructor === NotFoundError) {
        return undefined;
      }
      throw error;
    }
  }

  /** Calls an operation whose answer has no body. */
  async nothing(call: Call, options: RequestOptions = {}): Promise<void> {
    throwIfFailed(call, await this.#send(call, options));
  }

  async #send(call: Call, options: RequestOptions): Promise<Answer> {
    const url = this.#baseUrl + pathOf(call) + queryOf(call);
    const encoded = call.body === undefined ? undefined : encode(call);
    const init = {
      method: call.method,
      headers: this.#headers(call, encoded?.type, options),
      ...(encoded === undefined ? {} : { body: encoded.body }),
      ...(encoded?.body instanceof ReadableStream ? { duplex: "half" } : {}),
    };
    const send = this.#options.fetch ?? fetch;
    const timeoutMs = options.timeoutMs ?? this.#options.timeoutMs ?? 60_000;
    return await inTime(call, timeoutMs, options.signal, async (signal) => {
      const response = await send(url, { ...init, signal });
      return {
        operationId: call.operationId,
        ok: response.ok || response.status === call.status,
        status: response.status,
        headers: response.headers,
        text: await response.text(),
      };
    });
  }

  #headers(call: Call, type: string | undefined, options: RequestOptions): Headers {
    const headers = new Headers({ accept: "application/json" });
    if (type !== undefined) {
      headers.set("content-type", type);
    }
    set(headers, this.#options.headers);
    for (const [name, texts] of groupsOf(call.headers)) {
      headers.set(name, folded(call, name, texts));
    }
    set(headers, options.headers);
    const cookies = [headers.get("cookie") ?? "", ...cookiesOf(call)].filter((it) => it !== "");
    if (cookies.length > 0) {
      headers.set("cookie", cookies.join("; "));
    }
    return headers;
  }
}

interface Answer {
  readonly operationId: string;
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Works until the caller aborts or the time is over; leaves nothing behind on the caller's signal. */
async function inTime<T>(
  call: Call,
  timeoutMs: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  caller?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const interrupted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  const abort = (): void => controller.abort(caller?.reason);
  const stop = (): void => {
    const message = `No complete answer within ${timeoutMs} ms`;
    controller.abort(new TimeoutError(call.operationId, message));
  };
  caller?.addEventListener("abort", abort, { once: true });
  const timer = timeoutMs <= LONGEST_TIMEOUT_MS ? setTimeout(stop, timeoutMs) : undefined;
  try {
    return await Promise.race([work(signal), interrupted]);
  } catch (cause) {
    throw signal.aborted ? signal.reason : connectionError(call, cause);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener("abort", abort);
  }
}

function connectionError(call: Call, cause: unknown): ConnectionError {
  const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const text = reason instanceof Error ? reason.message : String(reason);
  return new ConnectionError(call.operationId, `No complete answer: ${text}`, { cause });
}

function throwIfFailed(call: Call, answer: Answer): void {
  if (!answer.ok) {
    const { operationId, status, headers } = answer;
    throw errorOf({ operationId, status, headers, body: bodyOf(answer) }, call.errors);
  }
}

/** The JSON of an error, or the text of one that is not JSON. */
function bodyOf(answer: Answer): unknown {
  if (answer.text === "") {
    return undefined;
  }
  try {
    return JSON.parse(answer.text);
  } catch {
    return answer.text;
  }
}

/** The JSON of a success. */
function valueOf<T>(answer: Answer): T {
  try {
    return JSON.parse(answer.text) as T;
  } catch (cause) {
    const { operationId, status, headers, text } = answer;
    throw new ApiError({ operationId, status, headers, body: text, cause });
  }
}

function pathOf(call: Call): string {
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

function queryOf(call: Call): string {
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
function groupsOf(values?: Values): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, text] of entriesOf(values)) {
    groups.set(name, [...(groups.get(name) ?? []), text]);
  }
  return groups;
}

/** What stands between several values of a header: `fetch` sends one line for all of them. */
const FOLD = ",\t";

function folded(call: Call, name: string, texts: readonly string[]): string {
  const edges = [texts[0], texts[texts.length - 1]];
  if (texts.length > 1 && (edges.includes("") || texts.some((text) => text.includes(FOLD)))) {
    throw new TypeError(`${call.operationId}: the header ${name} cannot carry these values`);
  }
  return texts.join(FOLD);
}

/** `name=value` for each cookie; what a value may not hold stands escaped between quotes. */
function cookiesOf(call: Call): string[] {
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

function set(headers: Headers, values: Readonly<Record<string, string>> = {}): void {
  for (const [name, value] of Object.entries(values)) {
    headers.set(name, value);
  }
}
