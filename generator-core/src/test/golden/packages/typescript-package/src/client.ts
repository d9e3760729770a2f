// Generated from shop by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
import { OrdersApi } from "./apis/orders.js";
import { StocksApi } from "./apis/stocks.js";
import { HttpTransport } from "./runtime/http.js";
import type { ClientOptions } from "./runtime/http.js";

/** A client of Golden. */
export class ApiClient {
  /** Sends the requests; the free functions take it. */
  readonly transport: HttpTransport;

  readonly orders: OrdersApi;

  readonly stocks: StocksApi;

  constructor(options: ClientOptions) {
    this.transport = new HttpTransport(options);
    this.orders = new OrdersApi(this.transport);
    this.stocks = new StocksApi(this.transport);
  }
}
