// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import { ItemNotFound } from "../errors.js";
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Item } from "../types.js";

/** Items for sale. */
export class ItemsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Finds an item.
   *
   * `GET /items/{itemId}`
   *
   * @param itemId - the item's number
   * @throws {@link ItemNotFound}
   */
  find(
    itemId: number,
    params: ItemsFindParams = {},
    options?: RequestOptions,
  ): Promise<Item> {
    return itemsFind(this.#transport, itemId, params, options);
  }

  /**
   * Puts an item on sale.
   *
   * `POST /items`
   */
  create(item: Item, options?: RequestOptions): Promise<Item> {
    return itemsCreate(this.#transport, item, options);
  }
}

/** The query parameters of {@link itemsFind}. */
export interface ItemsFindParams {
  /** a remark to echo */
  readonly q?: string | null;
}

/**
 * Finds an item.
 *
 * `GET /items/{itemId}`
 *
 * @param itemId - the item's number
 * @throws {@link ItemNotFound}
 */
export async function itemsFind(
  transport: HttpTransport,
  itemId: number,
  params: ItemsFindParams = {},
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "find",
      method: "GET",
      path: "/items/{itemId}",
      segments: { itemId },
      query: { q: params.q },
      errors: [ItemNotFound],
    },
    options,
  );
}

/**
 * Puts an item on sale.
 *
 * `POST /items`
 */
export async function itemsCreate(
  transport: HttpTransport,
  item: Item,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "create",
      method: "POST",
      path: "/items",
      body: item,
    },
    options,
  );
}
