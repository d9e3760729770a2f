// Generated from shop.orders.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { List, Order } from "../types.js";

export class OrdersApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `POST /orders` */
  create(order: Order, options?: RequestOptions): Promise<Order> {
    return ordersCreate(this.#transport, order, options);
  }

  /** `GET /orders/words` */
  words(options?: RequestOptions): Promise<List> {
    return ordersWords(this.#transport, options);
  }

  /**
   * Lists all.
   *
   * `GET /orders`
   */
  all(options?: RequestOptions): Promise<readonly Order[]> {
    return ordersAll(this.#transport, options);
  }
}

/** `POST /orders` */
export async function ordersCreate(
  transport: HttpTransport,
  order: Order,
  options?: RequestOptions,
): Promise<Order> {
  return transport.json<Order>(
    {
      operationId: "create",
      method: "POST",
      path: "/orders",
      body: order,
    },
    options,
  );
}

/** `GET /orders/words` */
export async function ordersWords(transport: HttpTransport, options?: RequestOptions): Promise<List> {
  return transport.json<List>(
    {
      operationId: "words",
      method: "GET",
      path: "/orders/words",
    },
    options,
  );
}

/**
 * Lists all.
 *
 * `GET /orders`
 */
export async function ordersAll(transport: HttpTransport, options?: RequestOptions): Promise<readonly Order[]> {
  return transport.json<readonly Order[]>(
    {
      operationId: "orders_all",
      method: "GET",
      path: "/orders",
    },
    options,
  );
}
