// Generated from shop.items.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Item } from "../types.js";

/** What is sold. */
export class ItemsV1Api {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Finds an item.
   *
   * `GET /api/v1/items/{id}`
   */
  find(id: string, options?: RequestOptions): Promise<Item> {
    return itemsV1Find(this.#transport, id, options);
  }

  /**
   * Has a name of its own.
   *
   * `PUT /api/v1/items/{id}`
   */
  change(
    id: string,
    item: Item,
    options?: RequestOptions,
  ): Promise<Item> {
    return itemsV1Change(this.#transport, id, item, options);
  }
}

/**
 * Finds an item.
 *
 * `GET /api/v1/items/{id}`
 */
export async function itemsV1Find(
  transport: HttpTransport,
  id: string,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "itemsV1_find",
      method: "GET",
      path: "/api/v1/items/{id}",
      segments: { id },
    },
    options,
  );
}

/**
 * Has a name of its own.
 *
 * `PUT /api/v1/items/{id}`
 */
export async function itemsV1Change(
  transport: HttpTransport,
  id: string,
  item: Item,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "itemsV1_changeItem",
      method: "PUT",
      path: "/api/v1/items/{id}",
      segments: { id },
      body: item,
    },
    options,
  );
}
