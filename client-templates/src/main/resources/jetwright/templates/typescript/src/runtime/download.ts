import { Interruption } from "./interruption.js";
import { Transfer } from "./transfer.js";
import type { Source, StreamOptions } from "./transfer.js";

/** What is special about one call whose answer is a file. */
export interface DownloadOptions extends StreamOptions {
  /** Which bytes: `{ start: 100 }`, `{ start: 0, end: 99 }` (the last one is 99), `{ last: 100 }`. */
  readonly range?: ByteRange | undefined;
  /** The version that the range is to be of; of another one everything comes. */
  readonly ifRange?: string | undefined;
  /** The version that is known already: if it still is the one, {@link Download.isNotModified}. */
  readonly ifNoneMatch?: string | undefined;
  /** When it was known; counts where there is no `ifNoneMatch`. */
  readonly ifModifiedSince?: Date | undefined;
}

/** Some of the bytes of a file. */
export type ByteRange =
  | { readonly start: number; readonly end?: number | undefined }
  | { readonly last: number };

/**
 * A file that is read while it comes: by one of `stream`, `bytes`, `blob`, `text` or `for await`.
 * One that is not read to its end is to be ended by `cancel`.
 */
export class Download implements AsyncIterable<Uint8Array> {
  readonly #transfer: Transfer;
  readonly #interruption: Interruption;

  constructor(transfer: Transfer, interruption: Interruption) {
    this.#transfer = transfer;
    this.#interruption = interruption;
    if (this.isNotModified) {
      this.cancel();
    }
  }

  /** 200, 206 for a part, 304 if it is known already. */
  get status(): number {
    return this.#transfer.status;
  }

  get headers(): Headers {
    return this.#transfer.headers;
  }

  /** Whether the version that was named is the one that is there, so that nothing comes. */
  get isNotModified(): boolean {
    return this.status === 304;
  }

  /** The name under which it is to be saved, without any folder. */
  get filename(): string | undefined {
    const name = nameOf(this.headers.get("content-disposition") ?? "");
    return name?.split(/[/\\]/).pop();
  }

  get contentType(): string | undefined {
    return this.headers.get("content-type") ?? undefined;
  }

  /** Its version, for `ifNoneMatch` and `ifRange`. */
  get etag(): string | undefined {
    return this.headers.get("etag") ?? undefined;
  }

  get lastModified(): Date | undefined {
    const text = this.headers.get("last-modified");
    return text === null ? undefined : new Date(text);
  }

  /** How many bytes come, if the server says so and does not compress them. */
  get size(): number | undefined {
    const encoded = (this.headers.get("content-encoding") ?? "identity") !== "identity";
    return encoded ? undefined : numberOf(this.headers.get("content-length"));
  }

  /** How many bytes the whole file has. */
  get totalSize(): number | undefined {
    const range = this.headers.get("content-range");
    return range === null ? this.size : numberOf(range.split("/")[1] ?? null);
  }

  /** Which bytes come, if it is one part of the file. */
  get range(): { readonly start: number; readonly end: number } | undefined {
    const found = /^bytes (\d+)-(\d+)\//.exec(this.headers.get("content-range") ?? "");
    return found === null ? undefined : { start: Number(found[1]), end: Number(found[2]) };
  }

  /** The bytes as they come, and no faster than they are read. */
  stream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const bytes = await this.#read();
          if (bytes === undefined) {
            controller.close();
          } else {
            controller.enqueue(bytes);
          }
        },
        cancel: () => this.cancel(),
      },
      { highWaterMark: 0 },
    );
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void> {
    try {
      for (let bytes = await this.#read(); bytes !== undefined; bytes = await this.#read()) {
        yield bytes;
      }
    } finally {
      this.cancel();
    }
  }

  /** All bytes. */
  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.#whole().arrayBuffer());
  }

  /** All bytes, with their media type. */
  async blob(): Promise<Blob> {
    return await this.#whole().blob();
  }

  /** All bytes as a text in UTF-8. */
  async text(): Promise<string> {
    return await this.#whole().text();
  }

  /** Ends the transfer. */
  cancel(): void {
    this.#transfer.close();
    this.#interruption.end();
  }

  #whole(): Response {
    const { contentType } = this;
    const headers = contentType === undefined ? {} : { "content-type": contentType };
    return new Response(this.stream(), { headers });
  }

  async #read(): Promise<Uint8Array | undefined> {
    const bytes = this.isNotModified ? undefined : await this.#transfer.read();
    if (bytes === undefined) {
      this.#interruption.end();
    }
    return bytes;
  }
}

/** Sends the request, and waits until the file begins. */
export async function openDownload(source: Source, options: DownloadOptions): Promise<Download> {
  const interruption = new Interruption(source.call.operationId, source.signal);
  try {
    const transfer = await Transfer.open(source, interruption.signal, {
      status: 304,
      idleTimeoutMs: Infinity,
      headers: headersOf(options),
    });
    return new Download(transfer, interruption);
  } catch (error) {
    interruption.end();
    throw error;
  }
}

function headersOf(options: DownloadOptions): Record<string, string> {
  const { range, ifRange, ifNoneMatch, ifModifiedSince } = options;
  return {
    ...(range === undefined ? {} : { range: `bytes=${textOf(range)}` }),
    ...(ifRange === undefined ? {} : { "if-range": ifRange }),
    ...(ifNoneMatch === undefined ? {} : { "if-none-match": ifNoneMatch }),
    ...(ifModifiedSince === undefined
      ? {}
      : { "if-modified-since": ifModifiedSince.toUTCString() }),
  };
}

function textOf(range: ByteRange): string {
  return "last" in range ? `-${range.last}` : `${range.start}-${range.end ?? ""}`;
}

function nameOf(disposition: string): string | undefined {
  const encoded = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      // Then the other name counts.
    }
  }
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition);
  return plain?.[1]?.replace(/\\(.)/g, "$1") ?? plain?.[2];
}

function numberOf(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
}
