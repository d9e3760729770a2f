import { ConnectionError, TimeoutError } from "./errors.js";

/** The greatest delay that timers take. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** What ends work early: its caller, or that it takes too long. */
export class Interruption {
  readonly #operationId: string;
  readonly #caller: AbortSignal | undefined;
  readonly #controller = new AbortController();
  readonly #abort = (): void => this.#controller.abort(this.#caller?.reason);

  constructor(operationId: string, caller: AbortSignal | undefined) {
    caller?.throwIfAborted();
    this.#operationId = operationId;
    this.#caller = caller;
    caller?.addEventListener("abort", this.#abort, { once: true });
  }

  /** Aborted when the work is to end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Leaves nothing behind on the caller's signal. */
  end(): void {
    this.#caller?.removeEventListener("abort", this.#abort);
  }

  /** Ends the work, whatever it is doing. */
  abort(): void {
    this.end();
    this.#controller.abort();
  }

  /** Works for so long at most; what fails is a {@link ConnectionError}. */
  async within<T>(timeoutMs: number, message: string, work: () => Promise<T>): Promise<T> {
    const { signal } = this;
    const late = (): void => {
      this.#controller.abort(new TimeoutError(this.#operationId, message));
    };
    const timer = timeoutMs <= LONGEST_TIMEOUT_MS ? setTimeout(late, timeoutMs) : undefined;
    try {
      return await this.#race(work);
    } catch (cause) {
      throw signal.aborted ? signal.reason : connectionError(this.#operationId, cause);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits. */
  async sleep(delayMs: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await this.#race(
        () =>
          new Promise<void>((done) => {
            timer = setTimeout(done, Math.min(delayMs, LONGEST_TIMEOUT_MS));
          }),
      );
    } finally {
      clearTimeout(timer);
    }
  }

  /** Not everything that works listens to a signal. */
  async #race<T>(work: () => Promise<T>): Promise<T> {
    const { signal } = this;
    signal.throwIfAborted();
    let stop = (): void => {};
    const stopped = new Promise<never>((_, reject) => {
      stop = (): void => reject(signal.reason);
    });
    signal.addEventListener("abort", stop, { once: true });
    try {
      return await Promise.race([work(), stopped]);
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }
}

function connectionError(operationId: string, cause: unknown): ConnectionError {
  return new ConnectionError(operationId, `No complete answer: ${reasonOf(cause)}`, { cause });
}

/** Why `fetch` failed: it hides the reason. */
export function reasonOf(cause: unknown): string {
  const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return reason instanceof Error ? reason.message : String(reason);
}
