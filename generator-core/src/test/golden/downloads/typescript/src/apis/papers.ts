// Generated from shop.Papers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import { PreconditionFailed } from "../errors.js";
import type { Download, DownloadOptions } from "../runtime/download.js";
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Paper } from "../types.js";

/** Papers, and what is known of them. */
export class PapersApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Lists them.
   *
   * `GET /papers`
   */
  list(options?: RequestOptions): Promise<readonly Paper[]> {
    return papersList(this.#transport, options);
  }

  /**
   * Finds one.
   *
   * `GET /papers/{id}`
   *
   * @returns the paper, of which caches need not ask for a minute
   */
  find(id: number, options?: RequestOptions): Promise<Paper | undefined> {
    return papersFind(this.#transport, id, options);
  }

  /**
   * Replaces one that nobody else has changed.
   *
   * `PUT /papers/{id}`
   *
   * @throws {@link PreconditionFailed}
   */
  replace(
    id: number,
    paper: Paper,
    params: PapersReplaceParams = {},
    options?: RequestOptions,
  ): Promise<Paper> {
    return papersReplace(this.#transport, id, paper, params, options);
  }

  /**
   * Its file.
   *
   * `GET /papers/{id}/file`
   */
  file(id: number, options?: DownloadOptions): Promise<Download> {
    return papersFile(this.#transport, id, options);
  }

  /**
   * Its picture, if it has one.
   *
   * `GET /papers/{id}/picture`
   */
  picture(
    id: number,
    params: PapersPictureParams,
    options?: DownloadOptions,
  ): Promise<Download | undefined> {
    return papersPicture(this.#transport, id, params, options);
  }

  /**
   * A file that is made for what is sent.
   *
   * `POST /papers/print`
   */
  print(paper: Paper, options?: DownloadOptions): Promise<Download> {
    return papersPrint(this.#transport, paper, options);
  }
}

/**
 * Lists them.
 *
 * `GET /papers`
 */
export async function papersList(transport: HttpTransport, options?: RequestOptions): Promise<readonly Paper[]> {
  return transport.json<readonly Paper[]>(
    {
      operationId: "list",
      method: "GET",
      path: "/papers",
    },
    options,
  );
}

/**
 * Finds one.
 *
 * `GET /papers/{id}`
 *
 * @returns the paper, of which caches need not ask for a minute
 */
export async function papersFind(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<Paper | undefined> {
  return transport.optional<Paper>(
    {
      operationId: "find",
      method: "GET",
      path: "/papers/{id}",
      segments: { id },
    },
    options,
  );
}

/** The header parameters of {@link papersReplace}. */
export interface PapersReplaceParams {
  readonly ifMatch?: string | null;
}

/**
 * Replaces one that nobody else has changed.
 *
 * `PUT /papers/{id}`
 *
 * @throws {@link PreconditionFailed}
 */
export async function papersReplace(
  transport: HttpTransport,
  id: number,
  paper: Paper,
  params: PapersReplaceParams = {},
  options?: RequestOptions,
): Promise<Paper> {
  return transport.json<Paper>(
    {
      operationId: "replace",
      method: "PUT",
      path: "/papers/{id}",
      segments: { id },
      headers: { "if-match": params.ifMatch },
      body: paper,
      errors: [PreconditionFailed],
    },
    options,
  );
}

/**
 * Its file.
 *
 * `GET /papers/{id}/file`
 */
export async function papersFile(
  transport: HttpTransport,
  id: number,
  options?: DownloadOptions,
): Promise<Download> {
  return transport.download(
    {
      operationId: "file",
      method: "GET",
      path: "/papers/{id}/file",
      segments: { id },
      accept: "*/*",
    },
    options,
  );
}

/** The query parameters of {@link papersPicture}. */
export interface PapersPictureParams {
  readonly width: number;
  readonly height: number;
}

/**
 * Its picture, if it has one.
 *
 * `GET /papers/{id}/picture`
 */
export async function papersPicture(
  transport: HttpTransport,
  id: number,
  params: PapersPictureParams,
  options?: DownloadOptions,
): Promise<Download | undefined> {
  return transport.optionalDownload(
    {
      operationId: "picture",
      method: "GET",
      path: "/papers/{id}/picture",
      segments: { id },
      query: { width: params.width, height: params.height },
      accept: "image/png",
    },
    options,
  );
}

/**
 * A file that is made for what is sent.
 *
 * `POST /papers/print`
 */
export async function papersPrint(
  transport: HttpTransport,
  paper: Paper,
  options?: DownloadOptions,
): Promise<Download> {
  return transport.download(
    {
      operationId: "print",
      method: "POST",
      path: "/papers/print",
      body: paper,
      accept: "application/pdf",
    },
    options,
  );
}
