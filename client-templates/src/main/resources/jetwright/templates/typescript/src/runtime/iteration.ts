import { Interruption } from "./interruption.js";

/**
 * What a generator makes, anew for each iteration. Leaving the loop, or aborting the signal, ends
 * what the generator is doing, even while it waits.
 */
export function iterable<T>(
  operationId: string,
  signal: AbortSignal | undefined,
  generate: (interruption: Interruption) => AsyncGenerator<T, void>,
): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator](): AsyncIterator<T, void> {
      let interruption: Interruption | undefined;
      let left = false;
      const values = (async function* (): AsyncGenerator<T, void> {
        interruption = new Interruption(operationId, signal);
        try {
          yield* generate(interruption);
        } catch (error) {
          if (!left) {
            throw error;
          }
        } finally {
          interruption.end();
        }
      })();
      return {
        next: () => values.next(),
        return(): Promise<IteratorResult<T, void>> {
          left = true;
          interruption?.abort();
          return values.return();
        },
      };
    },
  };
}
