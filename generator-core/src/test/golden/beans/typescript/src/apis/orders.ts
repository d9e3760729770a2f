// Generated from shop.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  Order,
  OrderInput,
  Point,
  PointInput,
  Price,
  Status,
} from "../types.js";

/** Beans of all kinds. */
export class OrdersApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Sends an order back.
   *
   * `POST /orders`
   */
  order(order: OrderInput, options?: RequestOptions): Promise<Order> {
    return ordersOrder(this.#transport, order, options);
  }

  /**
   * Sends a point back.
   *
   * `POST /orders/points`
   */
  point(point: PointInput, options?: RequestOptions): Promise<Point> {
    return ordersPoint(this.#transport, point, options);
  }

  /**
   * Sends a price back.
   *
   * `POST /orders/prices`
   */
  price(price: Price, options?: RequestOptions): Promise<Price> {
    return ordersPrice(this.#transport, price, options);
  }

  /**
   * What is only answered needs no constructor.
   *
   * `GET /orders/status`
   */
  status(options?: RequestOptions): Promise<Status> {
    return ordersStatus(this.#transport, options);
  }
}

/**
 * Sends an order back.
 *
 * `POST /orders`
 */
export async function ordersOrder(
  transport: HttpTransport,
  order: OrderInput,
  options?: RequestOptions,
): Promise<Order> {
  return transport.json<Order>(
    {
      operationId: "order",
      method: "POST",
      path: "/orders",
      body: order,
    },
    options,
  );
}

/**
 * Sends a point back.
 *
 * `POST /orders/points`
 */
export async function ordersPoint(
  transport: HttpTransport,
  point: PointInput,
  options?: RequestOptions,
): Promise<Point> {
  return transport.json<Point>(
    {
      operationId: "point",
      method: "POST",
      path: "/orders/points",
      body: point,
    },
    options,
  );
}

/**
 * Sends a price back.
 *
 * `POST /orders/prices`
 */
export async function ordersPrice(
  transport: HttpTransport,
  price: Price,
  options?: RequestOptions,
): Promise<Price> {
  return transport.json<Price>(
    {
      operationId: "price",
      method: "POST",
      path: "/orders/prices",
      body: price,
    },
    options,
  );
}

/**
 * What is only answered needs no constructor.
 *
 * `GET /orders/status`
 */
export async function ordersStatus(transport: HttpTransport, options?: RequestOptions): Promise<Status> {
  return transport.json<Status>(
    {
      operationId: "status",
      method: "GET",
      path: "/orders/status",
    },
    options,
  );
}
