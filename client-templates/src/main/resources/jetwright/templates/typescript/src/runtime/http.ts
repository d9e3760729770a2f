import { throwIfFailed, valueOf } from "./answers.js";
import { encode } from "./bodies.js";
import { addressed, authorize, Keyring, stray, withinServer } from "./credentials.js";
import { openDownload } from "./download.js";
import { NotFoundError } from "./errors.js";
import { readEvents } from "./events.js";
import { Interruption } from "./interruption.js";
import { readLines } from "./lines.js";
import { readBytes } from "./raw.js";
import { cookiesOf, folded, groupsOf, pathOf, queryOf } from "./parameters.js";
import { formOf, redirects, replyOf } from "./replies.js";
import type { Answer } from "./answers.js";
import type { Chosen, CredentialSources } from "./credentials.js";
import type { Download, DownloadOptions } from "./download.js";
import type { EventOptions } from "./events.js";
import type { Call } from "./parameters.js";
import type { Source, StreamOptions } from "./transfer.js";

/** How a client reaches its server. */
export interface ClientOptions {
  /** Where the API lives: `https://example.com`, `https://example.com/shop/v1/`. */
  readonly baseUrl: string | URL;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What the client proves itself with, by the names of the schemes in the OpenAPI document. */
  readonly credentials?: CredentialSources | undefined;
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

/** Sends requests; what every function of the API takes first. */
export class HttpTransport {
  readonly #options: ClientOptions;
  readonly #baseUrl: string;
  readonly #keyring: Keyring;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#keyring = new Keyring(options.credentials);
    this.#baseUrl = String(options.baseUrl).replace(/\/+$/, "");
  }

  /** Calls an operation that answers with JSON. */
  async json<T>(call: Call, options: RequestOptions = {}): Promise<T> {
    return valueOf<T>(await this.#success(call, options));
  }

  /** Calls an operation that answers with JSON, or with 404 when there is nothing. */
  async optional<T>(call: Call, options: RequestOptions = {}): Promise<T | undefined> {
    return await orNothing(this.json<T>(call, options));
  }

  /** Calls an operation that answers with a text. */
  async text(call: Call, options: RequestOptions = {}): Promise<string> {
    return (await this.#success(call, options)).text;
  }

  /** Calls an operation that answers with a text, or with 404 when there is none. */
  async optionalText(call: Call, options: RequestOptions = {}): Promise<string | undefined> {
    return await orNothing(this.text(call, options));
  }

  /** Calls an operation that answers with bytes. */
  async bytes(call: Call, options: RequestOptions = {}): Promise<Uint8Array> {
    const answer = await this.#success(call, options, true);
    return answer.bytes ?? new Uint8Array();
  }

  /** Calls an operation that answers with bytes, or with 404 when there are none. */
  async optionalBytes(call: Call, options: RequestOptions = {}): Promise<Uint8Array | undefined> {
    return await orNothing(this.bytes(call, options));
  }

  /** Calls an operation that answers with bytes, which are read as they arrive. */
  async stream(call: Call, options: StreamOptions = {}): Promise<ReadableStream<Uint8Array>> {
    return await readBytes(this.#source(call, options));
  }

  /** The same, or 404 when there is nothing. */
  async optionalStream(
    call: Call,
    options: StreamOptions = {},
  ): Promise<ReadableStream<Uint8Array> | undefined> {
    return await orNothing(this.stream(call, options));
  }

  /** Calls an operation whose answer is more than a body. */
  async reply<T>(call: Call, options: RequestOptions = {}): Promise<T> {
    const isBytes = (status: number): boolean => formOf(call, status)?.body === "bytes";
    return replyOf<T>(call, await this.#send(call, options, isBytes));
  }

  /** Calls an operation whose answer has no body. */
  async nothing(call: Call, options: RequestOptions = {}): Promise<void> {
    await this.#success(call, options);
  }

  /** Calls an operation that answers with a file; it is there when the file begins. */
  async download(call: Call, options: DownloadOptions = {}): Promise<Download> {
    return await openDownload(this.#source(call, options), options);
  }

  /** The same, or undefined for 404 when there is nothing. */
  async optionalDownload(
    call: Call,
    options: DownloadOptions = {},
  ): Promise<Download | undefined> {
    return await orNothing(this.download(call, options));
  }

  /** Calls an operation that answers with JSON Lines: each iteration is a request. */
  lines<T>(call: Call, options: StreamOptions = {}): AsyncIterable<T> {
    return readLines<T>(this.#source(call, options));
  }

  /** Calls an operation that answers with Server-Sent Events: each iteration is a request. */
  events<E>(call: Call, options: EventOptions = {}): AsyncIterable<E> {
    return readEvents<E>(this.#source(call, options), options);
  }

  async #success(call: Call, options: RequestOptions, isBytes = false): Promise<Answer> {
    const answer = await this.#send(call, options, (_, ok) => isBytes && ok);
    throwIfFailed(call, answer);
    return answer;
  }

  async #send(
    call: Call,
    options: RequestOptions,
    isBytes: (status: number, ok: boolean) => boolean,
  ): Promise<Answer> {
    const send = this.#prepared(call, options);
    const interruption = new Interruption(call.operationId, options.signal);
    const timeoutMs = this.#timeoutMs(options);
    const message = `No complete answer within ${timeoutMs} ms`;
    try {
      return await interruption.within(timeoutMs, message, async () => {
        const response = await send(interruption.signal);
        const { status, headers } = response;
        const ok = response.ok || status === call.status;
        const { operationId } = call;
        return isBytes(status, ok)
          ? { operationId, ok, status, headers, text: "", bytes: await bytesOf(response) }
          : { operationId, ok, status, headers, text: await response.text() };
      });
    } finally {
      interruption.end();
    }
  }

  /** What opens a stream; it stays open for as long as `signal` lets it. */
  #source(call: Call, options: StreamOptions): Source {
    return {
      call,
      signal: options.signal,
      timeoutMs: this.#timeoutMs(options),
      idleTimeoutMs: options.idleTimeoutMs,
      prepare: (headers) =>
        this.#prepared(call, { headers: { ...options.headers, ...headers } }),
    };
  }

  #timeoutMs(options: RequestOptions): number {
    return options.timeoutMs ?? this.#options.timeoutMs ?? 60_000;
  }

  /** Sends the request, whose arguments have been found to be fine. */
  #prepared(call: Call, options: RequestOptions): (signal: AbortSignal) => Promise<Response> {
    const url = this.#baseUrl + pathOf(call) + queryOf(call);
    const encoded = call.body === undefined ? undefined : encode(call);
    const init = {
      method: call.method,
      headers: this.#headers(call, encoded?.type, options),
      ...(encoded === undefined ? {} : { body: encoded.body }),
      ...(encoded?.body instanceof ReadableStream ? { duplex: "half" } : {}),
      ...(redirects(call.answers) ? { redirect: "manual" as const } : {}),
    };
    const send = this.#options.fetch ?? fetch;
    const { security } = call;
    if (security === undefined) {
      return (signal) => send(url, { ...init, signal });
    }
    return async (signal) => {
      const chosen = await this.#keyring.choose(security);
      const response = await authorized(call, url, { ...init, signal }, chosen, send);
      if (response.status !== 401 || init.body instanceof ReadableStream) {
        return response;
      }
      const renewed = await this.#keyring.renew(chosen);
      if (renewed === undefined) {
        return response;
      }
      await response.body?.cancel();
      return await authorized(call, url, { ...init, signal }, renewed, send);
    };
  }

  #headers(call: Call, type: string | undefined, options: RequestOptions): Headers {
    const headers = new Headers({ accept: call.accept ?? "application/json" });
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

/** Sends a request with credentials, which only its own server gets to see. */
async function authorized(
  call: Call,
  url: string,
  init: RequestInit & { readonly headers: Headers },
  chosen: Chosen,
  send: typeof fetch,
): Promise<Response> {
  const headers = new Headers(init.headers);
  authorize(headers, chosen);
  const target = addressed(url, chosen);
  const request = { ...init, headers };
  return stray(chosen) && request.redirect === undefined
    ? await withinServer(call.operationId, target, request, send)
    : await send(target, request);
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

/** What is promised, or nothing for a 404 that names no error. */
async function orNothing<T>(promised: Promise<T>): Promise<T | undefined> {
  try {
    return await promised;
  } catch (error) {
    if (error instanceof NotFoundError && error.constructor === NotFoundError) {
      return undefined;
    }
    throw error;
  }
}

function set(headers: Headers, values: Readonly<Record<string, string>> = {}): void {
  for (const [name, value] of Object.entries(values)) {
    headers.set(name, value);
  }
}
