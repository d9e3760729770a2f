// Generated from shop.Stock by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Item } from "../types.js";

export class StockApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `GET /stock/{sku}` */
  find(
    sku: string,
    params: StockFindParams,
    options?: RequestOptions,
  ): Promise<string> {
    return stockFind(this.#transport, sku, params, options);
  }

  /** `POST /stock` */
  add(item: Item, options?: RequestOptions): Promise<Item> {
    return stockAdd(this.#transport, item, options);
  }
}

/** The query parameters of {@link stockFind}. */
export interface StockFindParams {
  readonly page?: number | null;
  readonly also: readonly string[];
}

/** `GET /stock/{sku}` */
export async function stockFind(
  transport: HttpTransport,
  sku: string,
  params: StockFindParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "find",
      method: "GET",
      path: "/stock/{sku}",
      segments: { sku },
      query: { page: params.page, also: params.also },
    },
    options,
  );
}

/** `POST /stock` */
export async function stockAdd(
  transport: HttpTransport,
  item: Item,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "add",
      method: "POST",
      path: "/stock",
      body: item,
    },
    options,
  );
}
