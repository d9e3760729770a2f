import { Transfer } from "./transfer.js";
import type { Source } from "./transfer.js";

/** Bytes as they arrive, each piece fetched when it is asked for. */
export async function readBytes(source: Source): Promise<ReadableStream<Uint8Array>> {
  const caller = source.signal ?? new AbortController().signal;
  const transfer = await Transfer.open(source, caller, { idleTimeoutMs: Infinity });
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    try {
      const piece = await transfer.read();
      if (piece === undefined) {
        transfer.close();
        controller.close();
      } else {
        controller.enqueue(piece);
      }
    } catch (error) {
      transfer.close();
      throw error;
    }
  };
  const cancel = (): void => transfer.close();
  return new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 });
}
