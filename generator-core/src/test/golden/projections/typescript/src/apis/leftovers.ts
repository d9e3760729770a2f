// Generated from shop.Leftovers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { ItemWithoutDefaults, SupplierWithoutNulls } from "../types.js";

/** What is left, without what is null unless it is said otherwise. */
export class LeftoversApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * As the interface says.
   *
   * `GET /leftovers/supplier`
   */
  supplier(options?: RequestOptions): Promise<SupplierWithoutNulls> {
    return leftoversSupplier(this.#transport, options);
  }

  /**
   * As the method says.
   *
   * `GET /leftovers/item`
   */
  item(options?: RequestOptions): Promise<ItemWithoutDefaults> {
    return leftoversItem(this.#transport, options);
  }
}

/**
 * As the interface says.
 *
 * `GET /leftovers/supplier`
 */
export async function leftoversSupplier(transport: HttpTransport, options?: RequestOptions): Promise<SupplierWithoutNulls> {
  return transport.json<SupplierWithoutNulls>(
    {
      operationId: "supplier",
      method: "GET",
      path: "/leftovers/supplier",
    },
    options,
  );
}

/**
 * As the method says.
 *
 * `GET /leftovers/item`
 */
export async function leftoversItem(transport: HttpTransport, options?: RequestOptions): Promise<ItemWithoutDefaults> {
  return transport.json<ItemWithoutDefaults>(
    {
      operationId: "item",
      method: "GET",
      path: "/leftovers/item",
    },
    options,
  );
}
