import { throwIfFailed, valueOf } from "./answers.js";
import { ApiError, StreamCutError } from "./errors.js";
import { Interruption, reasonOf } from "./interruption.js";
import type { RequestOptions } from "./http.js";
import type { Call } from "./parameters.js";

/** What is special about one call whose answer is a stream. */
export interface StreamOptions extends Omit<RequestOptions, "timeoutMs"> {
  /** How long it may take until the answer begins; 60,000 unless the client says otherwise. */
  readonly timeoutMs?: number | undefined;
  /** How long the server may be silent once the answer has begun. */
  readonly idleTimeoutMs?: number | undefined;
}

/** What streams are read from. */
export interface Source {
  readonly call: Call;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number | undefined;
  /** What sends the request, with these headers more. */
  prepare(headers: Readonly<Record<string, string>>): (signal: AbortSignal) => Promise<Response>;
}

/** How an answer is awaited. */
export interface Terms {
  /** The media types that it may have: `text/html, text/plain`; any, if it is not said. */
  readonly type?: string;
  /** A status of 300 or more that is none of an error. */
  readonly status?: number;
  /** How long the server may be silent, unless the call says otherwise. */
  readonly idleTimeoutMs: number;
  /** Headers beside those of the call. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A success whose body is read piece by piece, each when it is asked for. */
export class Transfer {
  readonly #call: Call;
  readonly #response: Response;
  readonly #interruption: Interruption;
  readonly #idleTimeoutMs: number;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

  private constructor(
    source: Source,
    response: Response,
    interruption: Interruption,
    idleTimeoutMs: number,
  ) {
    this.#call = source.call;
    this.#response = response;
    this.#interruption = interruption;
    this.#idleTimeoutMs = source.idleTimeoutMs ?? idleTimeoutMs;
    this.#reader = response.body?.getReader();
  }

  get status(): number {
    return this.#response.status;
  }

  get headers(): Headers {
    return this.#response.headers;
  }

  /** Whether the server says that there is nothing, and will be nothing. */
  get isEmpty(): boolean {
    return this.#response.status === 204;
  }

  /**
   * Sends the request and waits until the answer begins; one that is no success is thrown. Without
   * a body (204) there is nothing to read.
   */
  static async open(source: Source, signal: AbortSignal, terms: Terms): Promise<Transfer> {
    const { call, timeoutMs } = source;
    const send = source.prepare(terms.headers ?? {});
    const interruption = new Interruption(call.operationId, signal);
    const message = `No answer within ${timeoutMs} ms`;
    try {
      const response = await interruption.within(timeoutMs, message, () =>
        send(interruption.signal),
      );
      const fine = response.ok || [call.status, terms.status].includes(response.status);
      if (!fine || !hasType(response, terms.type)) {
        const text = await interruption.within(timeoutMs, message, () => response.text());
        throw failure(call, response, fine, text, terms.type);
      }
      return new Transfer(source, response, interruption, terms.idleTimeoutMs);
    } catch (error) {
      interruption.abort();
      throw error;
    }
  }

  /** The next piece; undefined after the last. */
  async read(): Promise<Uint8Array | undefined> {
    const reader = this.#reader;
    if (reader === undefined) {
      return undefined;
    }
    const message = `The server was silent for ${this.#idleTimeoutMs} ms`;
    let cause: unknown;
    const next = await this.#interruption.within(this.#idleTimeoutMs, message, () =>
      reader.read().catch((error: unknown) => {
        cause = error;
        return undefined;
      }),
    );
    if (next === undefined) {
      throw this.cut(cause);
    }
    return next.done ? undefined : next.value;
  }

  /** Cancels what has not been read. */
  close(): void {
    this.#reader?.cancel().catch(() => {});
    this.#interruption.abort();
  }

  /** The error of an answer that broke off. */
  cut(cause: unknown): StreamCutError {
    const message = `The answer broke off: ${reasonOf(cause)}`;
    return new StreamCutError(this.#call.operationId, message, { cause });
  }

  /** The value of a JSON text. */
  valueOf<T>(text: string): T {
    const { status, headers } = this.#response;
    return valueOf<T>({ operationId: this.#call.operationId, ok: true, status, headers, text });
  }
}

function hasType(response: Response, types: string | undefined): boolean {
  const found = bare(response.headers.get("content-type") ?? "");
  const fits = types === undefined || types.split(",").map(bare).includes(found);
  return fits || response.status === 204;
}

/** A media type without its parameters. */
function bare(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}

function failure(
  call: Call,
  response: Response,
  ok: boolean,
  text: string,
  type: string | undefined,
): ApiError {
  const { status, headers } = response;
  const { operationId } = call;
  throwIfFailed(call, { operationId, ok, status, headers, text });
  const cause = new TypeError(`Expected ${type}, found ${headers.get("content-type")}`);
  return new ApiError({ operationId, status, headers, body: text, cause });
}
