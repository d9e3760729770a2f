// Generated from shop.Files by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Album, Item } from "../types.js";

/** Files of every kind. */
export class FilesApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Takes files beside fields and JSON.
   *
   * `POST /files/upload/{id}`
   */
  upload(
    id: number,
    body: FilesUploadBody,
    options?: RequestOptions,
  ): Promise<string> {
    return filesUpload(this.#transport, id, body, options);
  }

  /**
   * Takes a record with files.
   *
   * `POST /files/record`
   */
  record(album: Album, options?: RequestOptions): Promise<void> {
    return filesRecord(this.#transport, album, options);
  }

  /**
   * Reads a file while it arrives.
   *
   * `POST /files/stream`
   */
  stream(body: FilesStreamBody, options?: RequestOptions): Promise<number> {
    return filesStream(this.#transport, body, options);
  }

  /**
   * Reads one that may be missing.
   *
   * `POST /files/maybe`
   */
  maybe(body: FilesMaybeBody = {}, options?: RequestOptions): Promise<number> {
    return filesMaybe(this.#transport, body, options);
  }

  /**
   * Reads files while they arrive.
   *
   * `POST /files/all`
   */
  all(body: FilesAllBody, options?: RequestOptions): Promise<number> {
    return filesAll(this.#transport, body, options);
  }
}

/** The body of {@link filesUpload}. */
export interface FilesUploadBody {
  /** a picture */
  readonly photo: Blob;
  readonly cover?: Blob | null;
  readonly back?: Blob | null;
  /** At most 3 items. */
  readonly more: readonly Blob[];
  /** what is on it */
  readonly meta: Item;
  readonly related?: readonly Item[] | null;
  readonly caption: string;
  /** At most 10 characters. */
  readonly note?: string | null;
}

/**
 * Takes files beside fields and JSON.
 *
 * `POST /files/upload/{id}`
 */
export async function filesUpload(
  transport: HttpTransport,
  id: number,
  body: FilesUploadBody,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "upload",
      method: "POST",
      path: "/files/upload/{id}",
      segments: { id },
      body,
      content: "multipart",
      json: ["meta", "related"],
    },
    options,
  );
}

/**
 * Takes a record with files.
 *
 * `POST /files/record`
 */
export async function filesRecord(
  transport: HttpTransport,
  album: Album,
  options?: RequestOptions,
): Promise<void> {
  return transport.nothing(
    {
      operationId: "record",
      method: "POST",
      path: "/files/record",
      body: album,
      content: "multipart",
    },
    options,
  );
}

/** The body of {@link filesStream}. */
export interface FilesStreamBody {
  readonly name: string;
  readonly data: Blob;
}

/**
 * Reads a file while it arrives.
 *
 * `POST /files/stream`
 */
export async function filesStream(
  transport: HttpTransport,
  body: FilesStreamBody,
  options?: RequestOptions,
): Promise<number> {
  return transport.json<number>(
    {
      operationId: "stream",
      method: "POST",
      path: "/files/stream",
      body,
      content: "multipart",
    },
    options,
  );
}

/** The body of {@link filesMaybe}. */
export interface FilesMaybeBody {
  readonly data?: Blob | null;
}

/**
 * Reads one that may be missing.
 *
 * `POST /files/maybe`
 */
export async function filesMaybe(
  transport: HttpTransport,
  body: FilesMaybeBody = {},
  options?: RequestOptions,
): Promise<number> {
  return transport.json<number>(
    {
      operationId: "maybe",
      method: "POST",
      path: "/files/maybe",
      body,
      content: "multipart",
    },
    options,
  );
}

/** The body of {@link filesAll}. */
export interface FilesAllBody {
  readonly name?: string | null;
  readonly files: readonly Blob[];
}

/**
 * Reads files while they arrive.
 *
 * `POST /files/all`
 */
export async function filesAll(
  transport: HttpTransport,
  body: FilesAllBody,
  options?: RequestOptions,
): Promise<number> {
  return transport.json<number>(
    {
      operationId: "all",
      method: "POST",
      path: "/files/all",
      body,
      content: "multipart",
    },
    options,
  );
}
