import { iterable } from "./iteration.js";
import { Transfer } from "./transfer.js";
import type { Source } from "./transfer.js";

/** Values that come one a line. Servers may take their time between two of them. */
export function readLines<T>(source: Source): AsyncIterable<T> {
  const { call, signal } = source;
  const type = call.accept ?? "application/jsonl";
  return iterable(call.operationId, signal, async function* (interruption) {
    const terms = { type, idleTimeoutMs: Infinity };
    const transfer = await Transfer.open(source, interruption.signal, terms);
    try {
      yield* valuesOf<T>(transfer);
    } finally {
      transfer.close();
    }
  });
}

async function* valuesOf<T>(transfer: Transfer): AsyncGenerator<T, void> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for (let bytes = await transfer.read(); bytes !== undefined; bytes = await transfer.read()) {
    const lines = decoder.decode(bytes, { stream: true }).split("\n");
    const rest = lines.pop() ?? "";
    for (const end of lines) {
      const line = begun.join("") + end;
      begun = [];
      if (line.trim() !== "") {
        yield transfer.valueOf<T>(line);
      }
    }
    begun.push(rest);
  }
  const last = begun.join("") + decoder.decode();
  if (last.trim() !== "") {
    yield lastOf<T>(transfer, last);
  }
}

/** The value of a line that does not end: it is whole, or the connection hid that it was cut. */
function lastOf<T>(transfer: Transfer, line: string): T {
  try {
    return JSON.parse(line) as T;
  } catch (cause) {
    throw transfer.cut(cause);
  }
}
