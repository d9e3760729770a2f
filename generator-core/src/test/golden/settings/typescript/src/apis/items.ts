// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Kind, Shelf } from "../types.js";

/** Things for sale. */
export class ItemsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * A shelf.
   *
   * `GET /items/{kind}`
   */
  shelf(kind: Kind, options?: RequestOptions): Promise<Shelf> {
    return itemsShelf(this.#transport, kind, options);
  }
}

/**
 * A shelf.
 *
 * `GET /items/{kind}`
 */
export async function itemsShelf(
  transport: HttpTransport,
  kind: Kind,
  options?: RequestOptions,
): Promise<Shelf> {
  return transport.json<Shelf>(
    {
      operationId: "shelf",
      method: "GET",
      path: "/items/{kind}",
      segments: { kind },
    },
    options,
  );
}
