// Generated from shop.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import {
  OrderFault,
  OrderGone,
  OrderNotFound,
  Overdue,
} from "../errors.js";
import type { HttpTransport, RequestOptions } from "../runtime/http.js";

export class OrdersApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * `GET /orders/{id}`
   *
   * @throws {@link OrderFault}
   * @throws {@link OrderNotFound}
   * @throws {@link Overdue}
   * @throws {@link OrderGone}
   */
  find(id: number, options?: RequestOptions): Promise<string> {
    return ordersFind(this.#transport, id, options);
  }

  /**
   * `DELETE /orders/{id}`
   *
   * @throws {@link OrderGone}
   */
  cancel(id: number, options?: RequestOptions): Promise<void> {
    return ordersCancel(this.#transport, id, options);
  }
}

/**
 * `GET /orders/{id}`
 *
 * @throws {@link OrderFault}
 * @throws {@link OrderNotFound}
 * @throws {@link Overdue}
 * @throws {@link OrderGone}
 */
export async function ordersFind(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "find",
      method: "GET",
      path: "/orders/{id}",
      segments: { id },
      errors: [OrderFault, OrderNotFound, Overdue, OrderGone],
    },
    options,
  );
}

/**
 * `DELETE /orders/{id}`
 *
 * @throws {@link OrderGone}
 */
export async function ordersCancel(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<void> {
  return transport.nothing(
    {
      operationId: "cancel",
      method: "DELETE",
      path: "/orders/{id}",
      segments: { id },
      errors: [OrderGone],
    },
    options,
  );
}
