// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import {
  ItemMoved,
  ItemNotFound,
  ItemRefused,
} from "../errors.js";
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Item } from "../types.js";

export class ItemsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * `GET /items/{itemId}`
   *
   * @throws {@link ItemNotFound}
   * @throws {@link ItemMoved}
   */
  find(itemId: number, options?: RequestOptions): Promise<string | undefined> {
    return itemsFind(this.#transport, itemId, options);
  }

  /**
   * `POST /items`
   *
   * @throws {@link ItemRefused}
   */
  create(item: Item, options?: RequestOptions): Promise<string> {
    return itemsCreate(this.#transport, item, options);
  }

  /** `GET /items` */
  list(options?: RequestOptions): Promise<string> {
    return itemsList(this.#transport, options);
  }
}

/**
 * `GET /items/{itemId}`
 *
 * @throws {@link ItemNotFound}
 * @throws {@link ItemMoved}
 */
export async function itemsFind(
  transport: HttpTransport,
  itemId: number,
  options?: RequestOptions,
): Promise<string | undefined> {
  return transport.optional<string>(
    {
      operationId: "find",
      method: "GET",
      path: "/items/{itemId}",
      segments: { itemId },
      errors: [ItemNotFound, ItemMoved],
    },
    options,
  );
}

/**
 * `POST /items`
 *
 * @throws {@link ItemRefused}
 */
export async function itemsCreate(
  transport: HttpTransport,
  item: Item,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "create",
      method: "POST",
      path: "/items",
      body: item,
      errors: [ItemRefused],
    },
    options,
  );
}

/** `GET /items` */
export async function itemsList(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "list",
      method: "GET",
      path: "/items",
    },
    options,
  );
}
