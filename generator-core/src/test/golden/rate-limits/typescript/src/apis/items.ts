// Generated from shop.items.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import { TooOften } from "../errors.js";
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Item } from "../types.js";

/** Items for sale. */
export class ItemsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Finds an item, within the limits of its interface.
   *
   * `GET /items/{id}`
   *
   * @throws {@link TooOften}
   */
  find(id: number, options?: RequestOptions): Promise<Item> {
    return itemsFind(this.#transport, id, options);
  }

  /**
   * Searches.
   *
   * `GET /items/search`
   */
  search(params: ItemsSearchParams, options?: RequestOptions): Promise<Item> {
    return itemsSearch(this.#transport, params, options);
  }

  /**
   * Sells.
   *
   * `POST /items`
   */
  sell(item: Item, options?: RequestOptions): Promise<Item> {
    return itemsSell(this.#transport, item, options);
  }

  /**
   * Lists it, as often as what extends this says.
   *
   * `GET /items`
   */
  list(options?: RequestOptions): Promise<readonly Item[]> {
    return itemsList(this.#transport, options);
  }
}

/**
 * Finds an item, within the limits of its interface.
 *
 * `GET /items/{id}`
 *
 * @throws {@link TooOften}
 */
export async function itemsFind(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "find",
      method: "GET",
      path: "/items/{id}",
      segments: { id },
      errors: [TooOften],
    },
    options,
  );
}

/** The query parameters of {@link itemsSearch}. */
export interface ItemsSearchParams {
  readonly q: string;
}

/**
 * Searches.
 *
 * `GET /items/search`
 */
export async function itemsSearch(
  transport: HttpTransport,
  params: ItemsSearchParams,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "search",
      method: "GET",
      path: "/items/search",
      query: { q: params.q },
    },
    options,
  );
}

/**
 * Sells.
 *
 * `POST /items`
 */
export async function itemsSell(
  transport: HttpTransport,
  item: Item,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "sell",
      method: "POST",
      path: "/items",
      body: item,
    },
    options,
  );
}

/**
 * Lists it, as often as what extends this says.
 *
 * `GET /items`
 */
export async function itemsList(transport: HttpTransport, options?: RequestOptions): Promise<readonly Item[]> {
  return transport.json<readonly Item[]>(
    {
      operationId: "list",
      method: "GET",
      path: "/items",
    },
    options,
  );
}
