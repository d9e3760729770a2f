// Generated from shop.Search by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  DateString,
  DateTimeString,
  DecimalString,
  DurationString,
  LocalDateTimeString,
  UuidString,
} from "../runtime/values.js";
import type { Order } from "../types.js";

export class SearchApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `GET /search/paths/{a}/{b}/x/{order}` */
  paths(
    a: number,
    b: UuidString,
    order: Order,
    options?: RequestOptions,
  ): Promise<string> {
    return searchPaths(this.#transport, a, b, order, options);
  }

  /** `GET /search/queries` */
  queries(params: SearchQueriesParams, options?: RequestOptions): Promise<string> {
    return searchQueries(this.#transport, params, options);
  }

  /** `GET /search/repeated` */
  repeated(params: SearchRepeatedParams, options?: RequestOptions): Promise<string> {
    return searchRepeated(this.#transport, params, options);
  }

  /** `GET /search/named` */
  named(params: SearchNamedParams, options?: RequestOptions): Promise<string> {
    return searchNamed(this.#transport, params, options);
  }
}

/** `GET /search/paths/{a}/{b}/x/{order}` */
export async function searchPaths(
  transport: HttpTransport,
  a: number,
  b: UuidString,
  order: Order,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "paths",
      method: "GET",
      path: "/search/paths/{a}/{b}/x/{order}",
      segments: {
        a,
        b,
        order,
      },
    },
    options,
  );
}

/** The query parameters of {@link searchQueries}. */
export interface SearchQueriesParams {
  readonly text: string;
  readonly flag: boolean;
  readonly number: number;
  readonly share: number;
  readonly ratio: number;
  readonly price: DecimalString;
  readonly date: DateString;
  readonly local: LocalDateTimeString;
  readonly offset: DateTimeString;
  readonly instant: DateTimeString;
  readonly duration: DurationString;
}

/** `GET /search/queries` */
export async function searchQueries(
  transport: HttpTransport,
  params: SearchQueriesParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "queries",
      method: "GET",
      path: "/search/queries",
      query: {
        text: params.text,
        flag: params.flag,
        number: params.number,
        share: params.share,
        ratio: params.ratio,
        price: params.price,
        date: params.date,
        local: params.local,
        offset: params.offset,
        instant: params.instant,
        duration: params.duration,
      },
    },
    options,
  );
}

/** The query parameters of {@link searchRepeated}. */
export interface SearchRepeatedParams {
  readonly words: readonly string[];
  readonly orders: readonly Order[];
  readonly numbers?: readonly number[] | null;
  readonly dates?: readonly DateString[] | null;
}

/** `GET /search/repeated` */
export async function searchRepeated(
  transport: HttpTransport,
  params: SearchRepeatedParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "repeated",
      method: "GET",
      path: "/search/repeated",
      query: {
        words: params.words,
        orders: params.orders,
        numbers: params.numbers,
        dates: params.dates,
      },
    },
    options,
  );
}

/** The query and header parameters of {@link searchNamed}. */
export interface SearchNamedParams {
  readonly kind?: string | null;
  readonly requestId?: UuidString | null;
  readonly traces: readonly string[];
  readonly limit?: number | null;
}

/** `GET /search/named` */
export async function searchNamed(
  transport: HttpTransport,
  params: SearchNamedParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "named",
      method: "GET",
      path: "/search/named",
      query: { class: params.kind, limit: params.limit },
      headers: { "request-id": params.requestId, "x-trace": params.traces },
    },
    options,
  );
}
