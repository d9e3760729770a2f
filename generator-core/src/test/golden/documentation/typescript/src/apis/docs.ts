// Generated from shop.Docs by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Thing } from "../types.js";

/** Documented. */
export class DocsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Finds a `Thing<T>` & more, see `Thing`; this first sentence is so long that it does not fit
   * into one line of a hundred characters.
   *
   * And it goes on with **markup**.
   *
   * `GET /docs-of-things/a/{id}/b`
   *
   * @param id - its number
   * @returns the thing
   */
  find(id: number, options?: RequestOptions): Promise<Thing> {
    return docsFind(this.#transport, id, options);
  }

  /**
   * `GET /docs-of-things/silent`
   *
   * @returns nothing else
   */
  silent(options?: RequestOptions): Promise<string> {
    return docsSilent(this.#transport, options);
  }

  /**
   * Mentions @param, *\/ and \\u002a/ and `ticks`.
   *
   * `GET /docs-of-things/hostile`
   *
   * @deprecated
   */
  hostile(options?: RequestOptions): Promise<string> {
    return docsHostile(this.#transport, options);
  }
}

/**
 * Finds a `Thing<T>` & more, see `Thing`; this first sentence is so long that it does not fit
 * into one line of a hundred characters.
 *
 * And it goes on with **markup**.
 *
 * `GET /docs-of-things/a/{id}/b`
 *
 * @param id - its number
 * @returns the thing
 */
export async function docsFind(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<Thing> {
  return transport.json<Thing>(
    {
      operationId: "find",
      method: "GET",
      path: "/docs-of-things/a/{id}/b",
      segments: { id },
    },
    options,
  );
}

/**
 * `GET /docs-of-things/silent`
 *
 * @returns nothing else
 */
export async function docsSilent(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "silent",
      method: "GET",
      path: "/docs-of-things/silent",
    },
    options,
  );
}

/**
 * Mentions @param, *\/ and \\u002a/ and `ticks`.
 *
 * `GET /docs-of-things/hostile`
 *
 * @deprecated
 */
export async function docsHostile(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "hostile",
      method: "GET",
      path: "/docs-of-things/hostile",
    },
    options,
  );
}
