// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import { OldFault } from "../errors.js";
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  Item,
  Old,
  Size,
} from "../types.js";

/** What is deprecated here and there. */
export class ItemsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Finds items.
   *
   * `GET /items`
   */
  find(params: ItemsFindParams = {}, options?: RequestOptions): Promise<readonly Item[]> {
    return itemsFind(this.#transport, params, options);
  }

  /**
   * Makes an item.
   *
   * `POST /items`
   *
   * @throws {@link OldFault}
   */
  create(body: ItemsCreateBody, options?: RequestOptions): Promise<Item> {
    return itemsCreate(this.#transport, body, options);
  }

  /**
   * Takes something old.
   *
   * `POST /items/old`
   *
   * @deprecated
   */
  old(old: Old, options?: RequestOptions): Promise<void> {
    return itemsOld(this.#transport, old, options);
  }
}

/** The query parameters of {@link itemsFind}. */
export interface ItemsFindParams {
  /**
   * a text
   *
   * @deprecated
   */
  readonly q?: string | null;
  /**
   * how large they are
   *
   * Default: `small`.
   *
   * @deprecated
   */
  readonly size?: Size;
  /** Default: `large`. */
  readonly sizes?: readonly Size[];
}

/**
 * Finds items.
 *
 * `GET /items`
 */
export async function itemsFind(
  transport: HttpTransport,
  params: ItemsFindParams = {},
  options?: RequestOptions,
): Promise<readonly Item[]> {
  return transport.json<readonly Item[]>(
    {
      operationId: "items_find",
      method: "GET",
      path: "/items",
      query: {
        q: params.q,
        "item-size": params.size,
        sizes: params.sizes,
      },
    },
    options,
  );
}

/** The body of {@link itemsCreate}. */
export interface ItemsCreateBody {
  readonly item: Item;
  /**
   * @deprecated
   */
  readonly old: Old;
}

/**
 * Makes an item.
 *
 * `POST /items`
 *
 * @throws {@link OldFault}
 */
export async function itemsCreate(
  transport: HttpTransport,
  body: ItemsCreateBody,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "create",
      method: "POST",
      path: "/items",
      body,
      errors: [OldFault],
    },
    options,
  );
}

/**
 * Takes something old.
 *
 * `POST /items/old`
 *
 * @deprecated
 */
export async function itemsOld(
  transport: HttpTransport,
  old: Old,
  options?: RequestOptions,
): Promise<void> {
  return transport.nothing(
    {
      operationId: "old",
      method: "POST",
      path: "/items/old",
      body: old,
    },
    options,
  );
}
