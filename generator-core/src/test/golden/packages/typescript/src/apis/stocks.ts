// Generated from shop.stock.Stocks by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Item } from "../types.js";

export class StocksApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `GET /stocks` */
  all(options?: RequestOptions): Promise<Readonly<Record<string, Item>>> {
    return stocksAll(this.#transport, options);
  }
}

/** `GET /stocks` */
export async function stocksAll(transport: HttpTransport, options?: RequestOptions): Promise<Readonly<Record<string, Item>>> {
  return transport.json<Readonly<Record<string, Item>>>(
    {
      operationId: "stocks_all",
      method: "GET",
      path: "/stocks",
    },
    options,
  );
}
