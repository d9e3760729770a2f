// Generated from shop.Carts by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import { InvalidRequest, SoldOut } from "../errors.js";
import type { HttpTransport, RequestOptions } from "../runtime/http.js";

export class CartsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * `GET /carts`
   *
   * @throws {@link SoldOut}
   * @throws {@link InvalidRequest}
   */
  list(options?: RequestOptions): Promise<string> {
    return cartsList(this.#transport, options);
  }
}

/**
 * `GET /carts`
 *
 * @throws {@link SoldOut}
 * @throws {@link InvalidRequest}
 */
export async function cartsList(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "list",
      method: "GET",
      path: "/carts",
      errors: [SoldOut, InvalidRequest],
    },
    options,
  );
}
