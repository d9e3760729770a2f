// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import { Error } from "../errors.js";
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  List,
  Out,
  Record_,
  Route,
} from "../types.js";

export class ItemsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * `GET /items/routes`
   *
   * @throws {@link Error}
   */
  routes(params: ItemsRoutesParams, options?: RequestOptions): Promise<string> {
    return itemsRoutes(this.#transport, params, options);
  }

  /**
   * `GET /items/hash`
   *
   * @throws {@link Error}
   */
  hashCode(params: ItemsHashCodeParams, options?: RequestOptions): Promise<number> {
    return itemsHashCode(this.#transport, params, options);
  }

  /**
   * `GET /items/toString/{value}`
   *
   * @param value - More than 0.
   */
  toString(value: number, options?: RequestOptions): Promise<List> {
    return itemsToString(this.#transport, value, options);
  }

  /** `GET /items/overloads` */
  record(options?: RequestOptions): Promise<Record_> {
    return itemsRecord(this.#transport, options);
  }

  /** `GET /items/overloads/{id}` */
  route(id: number, options?: RequestOptions): Promise<Route> {
    return itemsRoute(this.#transport, id, options);
  }

  /** `GET /items/overloads/{id}/{name}` */
  out(
    id: number,
    name: string,
    options?: RequestOptions,
  ): Promise<Out> {
    return itemsOut(this.#transport, id, name, options);
  }

  /** `POST /items` */
  list(list: List, options?: RequestOptions): Promise<List> {
    return itemsList(this.#transport, list, options);
  }

  /** `GET /items/upper` */
  upper(params: ItemsUpperParams, options?: RequestOptions): Promise<string> {
    return itemsUpper(this.#transport, params, options);
  }
}

/** The query parameters of {@link itemsRoutes}. */
export interface ItemsRoutesParams {
  readonly exchange: number;
  readonly error: number;
  /** At most 3 characters. */
  readonly items?: string | null;
}

/**
 * `GET /items/routes`
 *
 * @throws {@link Error}
 */
export async function itemsRoutes(
  transport: HttpTransport,
  params: ItemsRoutesParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "routes",
      method: "GET",
      path: "/items/routes",
      query: {
        exchange: params.exchange,
        error: params.error,
        items: params.items,
      },
      errors: [Error],
    },
    options,
  );
}

/** The query parameters of {@link itemsHashCode}. */
export interface ItemsHashCodeParams {
  /** More than 0. */
  readonly result: number;
  readonly items: number;
  readonly body: number;
}

/**
 * `GET /items/hash`
 *
 * @throws {@link Error}
 */
export async function itemsHashCode(
  transport: HttpTransport,
  params: ItemsHashCodeParams,
  options?: RequestOptions,
): Promise<number> {
  return transport.json<number>(
    {
      operationId: "hashCode",
      method: "GET",
      path: "/items/hash",
      query: {
        result: params.result,
        items: params.items,
        body: params.body,
      },
      errors: [Error],
    },
    options,
  );
}

/**
 * `GET /items/toString/{value}`
 *
 * @param value - More than 0.
 */
export async function itemsToString(
  transport: HttpTransport,
  value: number,
  options?: RequestOptions,
): Promise<List> {
  return transport.json<List>(
    {
      operationId: "toString",
      method: "GET",
      path: "/items/toString/{value}",
      segments: { value },
    },
    options,
  );
}

/** `GET /items/overloads` */
export async function itemsRecord(transport: HttpTransport, options?: RequestOptions): Promise<Record_> {
  return transport.json<Record_>(
    {
      operationId: "record",
      method: "GET",
      path: "/items/overloads",
    },
    options,
  );
}

/** `GET /items/overloads/{id}` */
export async function itemsRoute(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<Route> {
  return transport.json<Route>(
    {
      operationId: "route",
      method: "GET",
      path: "/items/overloads/{id}",
      segments: { id },
    },
    options,
  );
}

/** `GET /items/overloads/{id}/{name}` */
export async function itemsOut(
  transport: HttpTransport,
  id: number,
  name: string,
  options?: RequestOptions,
): Promise<Out> {
  return transport.json<Out>(
    {
      operationId: "out",
      method: "GET",
      path: "/items/overloads/{id}/{name}",
      segments: { id, name },
    },
    options,
  );
}

/** `POST /items` */
export async function itemsList(
  transport: HttpTransport,
  list: List,
  options?: RequestOptions,
): Promise<List> {
  return transport.json<List>(
    {
      operationId: "list",
      method: "POST",
      path: "/items",
      body: list,
    },
    options,
  );
}

/** The query parameters of {@link itemsUpper}. */
export interface ItemsUpperParams {
  /** At most 3 characters. */
  readonly Scalars: string;
  readonly Checks?: string | null;
}

/** `GET /items/upper` */
export async function itemsUpper(
  transport: HttpTransport,
  params: ItemsUpperParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "upper",
      method: "GET",
      path: "/items/upper",
      query: { Scalars: params.Scalars, Checks: params.Checks },
    },
    options,
  );
}
