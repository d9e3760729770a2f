// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  Box,
  Item,
  ItemInput,
  ItemPublic,
  ItemPublicWithoutNulls,
  ItemWithoutDefaults,
  ItemWithoutNulls,
  Origin,
  PagePublic,
} from "../types.js";

/** What is shown to whom. */
export class ItemsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Everything.
   *
   * `POST /items`
   */
  create(item: ItemInput, options?: RequestOptions): Promise<Item> {
    return itemsCreate(this.#transport, item, options);
  }

  /**
   * What everybody sees.
   *
   * `GET /items/public`
   */
  forAll(options?: RequestOptions): Promise<ItemPublic | undefined> {
    return itemsForAll(this.#transport, options);
  }

  /**
   * What those who work here see: everything.
   *
   * `GET /items/internal`
   */
  forUs(options?: RequestOptions): Promise<Item> {
    return itemsForUs(this.#transport, options);
  }

  /**
   * Many.
   *
   * `GET /items/page`
   */
  page(options?: RequestOptions): Promise<PagePublic<ItemPublic>> {
    return itemsPage(this.#transport, options);
  }

  /**
   * Many in a map.
   *
   * `GET /items/boxes`
   */
  boxes(options?: RequestOptions): Promise<Readonly<Record<string, readonly Box<ItemPublic>[]>>> {
    return itemsBoxes(this.#transport, options);
  }

  /**
   * Nothing that is hidden from anyone.
   *
   * `GET /items/origin`
   */
  origin(options?: RequestOptions): Promise<Origin> {
    return itemsOrigin(this.#transport, options);
  }

  /**
   * Without what is null.
   *
   * `GET /items/nulls`
   */
  withoutNulls(options?: RequestOptions): Promise<ItemWithoutNulls> {
    return itemsWithoutNulls(this.#transport, options);
  }

  /**
   * Without what goes without saying.
   *
   * `GET /items/defaults`
   */
  withoutDefaults(options?: RequestOptions): Promise<readonly ItemWithoutDefaults[]> {
    return itemsWithoutDefaults(this.#transport, options);
  }

  /**
   * Both.
   *
   * `GET /items/both`
   */
  both(options?: RequestOptions): Promise<ItemPublicWithoutNulls> {
    return itemsBoth(this.#transport, options);
  }
}

/**
 * Everything.
 *
 * `POST /items`
 */
export async function itemsCreate(
  transport: HttpTransport,
  item: ItemInput,
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

/**
 * What everybody sees.
 *
 * `GET /items/public`
 */
export async function itemsForAll(transport: HttpTransport, options?: RequestOptions): Promise<ItemPublic | undefined> {
  return transport.optional<ItemPublic>(
    {
      operationId: "forAll",
      method: "GET",
      path: "/items/public",
    },
    options,
  );
}

/**
 * What those who work here see: everything.
 *
 * `GET /items/internal`
 */
export async function itemsForUs(transport: HttpTransport, options?: RequestOptions): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "forUs",
      method: "GET",
      path: "/items/internal",
    },
    options,
  );
}

/**
 * Many.
 *
 * `GET /items/page`
 */
export async function itemsPage(transport: HttpTransport, options?: RequestOptions): Promise<PagePublic<ItemPublic>> {
  return transport.json<PagePublic<ItemPublic>>(
    {
      operationId: "page",
      method: "GET",
      path: "/items/page",
    },
    options,
  );
}

/**
 * Many in a map.
 *
 * `GET /items/boxes`
 */
export async function itemsBoxes(transport: HttpTransport, options?: RequestOptions): Promise<Readonly<Record<string, readonly Box<ItemPublic>[]>>> {
  return transport.json<Readonly<Record<string, readonly Box<ItemPublic>[]>>>(
    {
      operationId: "boxes",
      method: "GET",
      path: "/items/boxes",
    },
    options,
  );
}

/**
 * Nothing that is hidden from anyone.
 *
 * `GET /items/origin`
 */
export async function itemsOrigin(transport: HttpTransport, options?: RequestOptions): Promise<Origin> {
  return transport.json<Origin>(
    {
      operationId: "origin",
      method: "GET",
      path: "/items/origin",
    },
    options,
  );
}

/**
 * Without what is null.
 *
 * `GET /items/nulls`
 */
export async function itemsWithoutNulls(transport: HttpTransport, options?: RequestOptions): Promise<ItemWithoutNulls> {
  return transport.json<ItemWithoutNulls>(
    {
      operationId: "withoutNulls",
      method: "GET",
      path: "/items/nulls",
    },
    options,
  );
}

/**
 * Without what goes without saying.
 *
 * `GET /items/defaults`
 */
export async function itemsWithoutDefaults(transport: HttpTransport, options?: RequestOptions): Promise<readonly ItemWithoutDefaults[]> {
  return transport.json<readonly ItemWithoutDefaults[]>(
    {
      operationId: "withoutDefaults",
      method: "GET",
      path: "/items/defaults",
    },
    options,
  );
}

/**
 * Both.
 *
 * `GET /items/both`
 */
export async function itemsBoth(transport: HttpTransport, options?: RequestOptions): Promise<ItemPublicWithoutNulls> {
  return transport.json<ItemPublicWithoutNulls>(
    {
      operationId: "both",
      method: "GET",
      path: "/items/both",
    },
    options,
  );
}
