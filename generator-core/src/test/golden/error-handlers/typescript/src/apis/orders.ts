// Generated from shop.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import {
  Any,
  InvalidRequest,
  NotOurs,
  Paper,
  SoldOut,
} from "../errors.js";
import type { HttpTransport, RequestOptions } from "../runtime/http.js";

export class OrdersApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Finds an order.
   *
   * `GET /orders/{id}`
   *
   * @throws {@link SoldOut}
   * @throws {@link InvalidRequest}
   * @throws {@link Paper} The printer is out of paper.
   * @throws {@link NotOurs} It is somebody else's.
   * @throws {@link Any} Something went wrong with an order.
   */
  find(id: number, options?: RequestOptions): Promise<string> {
    return ordersFind(this.#transport, id, options);
  }

  /**
   * Places an order.
   *
   * `POST /orders`
   *
   * @throws {@link SoldOut} when there is nothing left
   * @throws {@link InvalidRequest}
   * @throws {@link Any} Something went wrong with an order.
   */
  place(params: OrdersPlaceParams, options?: RequestOptions): Promise<string> {
    return ordersPlace(this.#transport, params, options);
  }
}

/**
 * Finds an order.
 *
 * `GET /orders/{id}`
 *
 * @throws {@link SoldOut}
 * @throws {@link InvalidRequest}
 * @throws {@link Paper} The printer is out of paper.
 * @throws {@link NotOurs} It is somebody else's.
 * @throws {@link Any} Something went wrong with an order.
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
      errors: [SoldOut, InvalidRequest, Paper, NotOurs, Any],
    },
    options,
  );
}

/** The query parameters of {@link ordersPlace}. */
export interface OrdersPlaceParams {
  readonly item: string;
}

/**
 * Places an order.
 *
 * `POST /orders`
 *
 * @throws {@link SoldOut} when there is nothing left
 * @throws {@link InvalidRequest}
 * @throws {@link Any} Something went wrong with an order.
 */
export async function ordersPlace(
  transport: HttpTransport,
  params: OrdersPlaceParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "place",
      method: "POST",
      path: "/orders",
      query: { item: params.item },
      errors: [SoldOut, InvalidRequest, Any],
    },
    options,
  );
}
