// Generated from shop.items.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Item } from "../types.js";

/** What is sold. */
export class ItemsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Finds an item.
   *
   * `GET /api/items/{id}`
   */
  find(id: string, options?: RequestOptions): Promise<Item> {
    return itemsFind(this.#transport, id, options);
  }

  /**
   * Has a name of its own.
   *
   * `PUT /api/items/{id}`
   */
  change(
    id: string,
    item: Item,
    options?: RequestOptions,
  ): Promise<Item> {
    return itemsChange(this.#transport, id, item, options);
  }
}

/**
 * Finds an item.
 *
 * `GET /api/items/{id}`
 */
export async function itemsFind(
  transport: HttpTransport,
  id: string,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "items_find",
      method: "GET",
      path: "/api/items/{id}",
      segments: { id },
    },
    options,
  );
}

/**
 * Has a name of its own.
 *
 * `PUT /api/items/{id}`
 */
export async function itemsChange(
  transport: HttpTransport,
  id: string,
  item: Item,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "items_changeItem",
      method: "PUT",
      path: "/api/items/{id}",
      segments: { id },
      body: item,
    },
    options,
  );
}
