// Generated from shop.Relics by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";

/** Old things. */
export class RelicsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * `GET /relics`
   *
   * @deprecated
   */
  find(options?: RequestOptions): Promise<string> {
    return relicsFind(this.#transport, options);
  }
}

/**
 * `GET /relics`
 *
 * @deprecated
 */
export async function relicsFind(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "relics_find",
      method: "GET",
      path: "/relics",
    },
    options,
  );
}
