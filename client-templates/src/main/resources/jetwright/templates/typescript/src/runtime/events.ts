import { ApiError, ConnectionError, TimeoutError } from "./errors.js";
import { iterable } from "./iteration.js";
import { EventParser } from "./sse.js";
import { Transfer } from "./transfer.js";
import type { Interruption } from "./interruption.js";
import type { PlainEvent } from "./sse.js";
import type { Source, StreamOptions } from "./transfer.js";

/** What is special about one call whose answer is Server-Sent Events. */
export interface EventOptions extends StreamOptions {
  /** How long the server may be silent: 60,000 unless given; servers say something every 15,000. */
  readonly idleTimeoutMs?: number | undefined;
  /** Where to resume: the `id` of the last event that is known already. */
  readonly lastEventId?: string | undefined;
  /**
   * What happens when the connection is lost. `false`: it is an error. Unless given, a GET connects
   * again if that loses and repeats nothing: when the server gives ids or a `retry` time, or when no
   * event has come yet.
   */
  readonly reconnect?: Reconnect | false | undefined;
}

/** How often, and how soon, a lost connection is made anew. */
export interface Reconnect {
  /** How many attempts in a row may bring no event: 10 unless given. */
  readonly attempts?: number | undefined;
  /** How long to wait before the first: 1,000 unless given, or what the server says by `retry`. */
  readonly delayMs?: number | undefined;
  /** How long to wait at most: each attempt waits twice as long as the one before, up to 30,000. */
  readonly maxDelayMs?: number | undefined;
  /** Whether the end of the stream is a lost connection, too, as it is for an `EventSource`. */
  readonly afterEnd?: boolean | undefined;
}

/** A connection that was there for so long is not held against the server. */
const LASTING_MS = 30_000;

const EVENT_STREAM = "text/event-stream";

/** Events as they come, over as many connections as that takes. */
export function readEvents<E>(source: Source, options: EventOptions): AsyncIterable<E> {
  return iterable(source.call.operationId, source.signal, (interruption) =>
    new Subscription(source, options, interruption).events<E>(),
  );
}

/** One iteration. */
class Subscription {
  readonly #source: Source;
  readonly #interruption: Interruption;
  readonly #reconnect: Reconnect;
  readonly #enabled: "always" | "when nothing is lost" | "never";
  #lastEventId: string;
  #retryMs: number | undefined;
  #isConnected = false;
  #isBegun = false;
  #failures = 0;

  constructor(source: Source, options: EventOptions, interruption: Interruption) {
    const { reconnect } = options;
    const silent = source.call.method === "GET" ? "when nothing is lost" : "never";
    this.#source = source;
    this.#interruption = interruption;
    this.#reconnect = reconnect === undefined || reconnect === false ? {} : reconnect;
    this.#enabled = reconnect === undefined ? silent : reconnect === false ? "never" : "always";
    this.#lastEventId = options.lastEventId ?? "";
  }

  async *events<E>(): AsyncGenerator<E, void> {
    for (;;) {
      let failure: unknown;
      const start = Date.now();
      try {
        const transfer = await this.#open();
        this.#isConnected = true;
        yield* this.#read<E>(transfer);
        if (transfer.isEmpty || !this.#mayFollow()) {
          return;
        }
      } catch (error) {
        failure = error;
      }
      if (Date.now() - start > LASTING_MS && !(failure instanceof TimeoutError)) {
        this.#failures = 0;
      }
      await this.#wait(failure);
    }
  }

  async #open(): Promise<Transfer> {
    const id = this.#lastEventId;
    return await Transfer.open(this.#source, this.#interruption.signal, {
      type: EVENT_STREAM,
      idleTimeoutMs: 60_000,
      headers: id === "" ? {} : { "last-event-id": bytesOf(id) },
    });
  }

  async *#read<E>(transfer: Transfer): AsyncGenerator<E, void> {
    const parser = new EventParser(this.#lastEventId);
    try {
      for (let bytes = await transfer.read(); bytes !== undefined; bytes = await transfer.read()) {
        const events = parser.push(bytes);
        this.#lastEventId = parser.lastEventId;
        this.#retryMs = parser.retryMs ?? this.#retryMs;
        for (const event of events) {
          this.#failures = 0;
          this.#isBegun = true;
          yield eventOf(event, transfer) as E;
        }
      }
    } finally {
      transfer.close();
    }
  }

  /** Waits until it is time to connect again; throws when it never is. */
  async #wait(failure: unknown): Promise<void> {
    if (failure !== undefined && !this.#mayRepeat(failure)) {
      throw failure;
    }
    const first = this.#retryMs ?? this.#reconnect.delayMs ?? 1_000;
    const grown = Math.max(first, 100) * 2 ** this.#failures;
    const backoff = this.#failures === 0 ? first : Math.min(grown, Math.max(first, this.#maxDelayMs));
    this.#failures += 1;
    await this.#interruption.sleep(retryAfterMs(failure) ?? backoff * (0.75 + Math.random() / 4));
  }

  #mayFollow(): boolean {
    return this.#reconnect.afterEnd === true && this.#failures < this.#attempts;
  }

  #mayRepeat(failure: unknown): boolean {
    const resumes = this.#lastEventId !== "" || this.#retryMs !== undefined || !this.#isBegun;
    const passing =
      failure instanceof ConnectionError ||
      (failure instanceof ApiError && [429, 502, 503, 504].includes(failure.status));
    return (
      passing &&
      this.#isConnected &&
      this.#failures < this.#attempts &&
      !this.#interruption.signal.aborted &&
      (this.#enabled === "always" || (this.#enabled !== "never" && resumes))
    );
  }

  get #attempts(): number {
    return this.#reconnect.attempts ?? 10;
  }

  get #maxDelayMs(): number {
    return this.#reconnect.maxDelayMs ?? 30_000;
  }
}

/** An event with its data. What is no JSON can still be read as text. */
function eventOf({ event, data: text, id }: PlainEvent, transfer: Transfer): object {
  try {
    return { event, data: transfer.valueOf(text), id, text };
  } catch (error) {
    return Object.defineProperty({ event, id, text }, "data", {
      enumerable: false,
      get(): never {
        throw error;
      },
    });
  }
}

/** Headers carry bytes. */
function bytesOf(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** When a server that has no time now wants to be asked again, within a minute. */
function retryAfterMs(failure: unknown): number | undefined {
  const value = failure instanceof ApiError ? failure.headers.get("retry-after") : null;
  if (value === null) {
    return undefined;
  }
  const delay = /^[0-9]+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isNaN(delay) ? undefined : Math.min(Math.max(delay, 0), 60_000);
}
