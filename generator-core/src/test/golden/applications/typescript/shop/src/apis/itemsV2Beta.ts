// Generated from shop.items.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Item } from "../types.js";

/** What is sold. */
export class ItemsV2BetaApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Finds an item.
   *
   * `GET /api/v2-beta/items/{id}`
   */
  find(id: string, options?: RequestOptions): Promise<Item> {
    return itemsV2BetaFind(this.#transport, id, options);
  }

  /**
   * Has a name of its own.
   *
   * `PUT /api/v2-beta/items/{id}`
   */
  change(
    id: string,
    item: Item,
    options?: RequestOptions,
  ): Promise<Item> {
    return itemsV2BetaChange(this.#transport, id, item, options);
  }
}

/**
 * Finds an item.
 *
 * `GET /api/v2-beta/items/{id}`
 */
export async function itemsV2BetaFind(
  transport: HttpTransport,
  id: string,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "itemsV2Beta_find",
      method: "GET",
      path: "/api/v2-beta/items/{id}",
      segments: { id },
    },
    options,
  );
}

/**
 * Has a name of its own.
 *
 * `PUT /api/v2-beta/items/{id}`
 */
export async function itemsV2BetaChange(
  transport: HttpTransport,
  id: string,
  item: Item,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "itemsV2Beta_changeItem",
      method: "PUT",
      path: "/api/v2-beta/items/{id}",
      segments: { id },
      body: item,
    },
    options,
  );
}
