// Generated from shop.Places by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  Closed,
  ClosedHeaders,
  Line,
  Open,
  Point,
  Search,
} from "../types.js";

/** Objects of all kinds as parameters. */
export class PlacesApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Takes records that know all that there may be.
   *
   * `GET /places/closed`
   */
  closed(params: PlacesClosedParams, options?: RequestOptions): Promise<string> {
    return placesClosed(this.#transport, params, options);
  }

  /**
   * Takes a bean.
   *
   * `GET /places/bean`
   */
  bean(params: PlacesBeanParams = {}, options?: RequestOptions): Promise<string> {
    return placesBean(this.#transport, params, options);
  }

  /**
   * Takes tuples.
   *
   * `GET /places/tuples`
   */
  tuples(params: PlacesTuplesParams, options?: RequestOptions): Promise<string> {
    return placesTuples(this.#transport, params, options);
  }
}

/** The query and header parameters and the cookies of {@link placesClosed}. */
export interface PlacesClosedParams {
  readonly closed: Closed;
  readonly other?: string | null;
  readonly open: Open;
  readonly headers?: ClosedHeaders;
  readonly cookies: Closed;
  readonly deep?: Closed | null;
}

/**
 * Takes records that know all that there may be.
 *
 * `GET /places/closed`
 */
export async function placesClosed(
  transport: HttpTransport,
  params: PlacesClosedParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "closed",
      method: "GET",
      path: "/places/closed",
      query: {
        limit: params.closed.limit,
        "q-r": params.closed["q-r"],
        other: params.other,
        name: params.open.name,
        size: params.open.size,
        words: params.open.words,
        deep: { deep: params.deep },
      },
      headers: { "x-some": params.headers?.xSome },
      cookies: { limit: params.cookies.limit, "q-r": params.cookies["q-r"] },
    },
    options,
  );
}

/** The query parameters of {@link placesBean}. */
export interface PlacesBeanParams {
  readonly search?: Search;
}

/**
 * Takes a bean.
 *
 * `GET /places/bean`
 */
export async function placesBean(
  transport: HttpTransport,
  params: PlacesBeanParams = {},
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "bean",
      method: "GET",
      path: "/places/bean",
      query: {
        text: params.search?.text,
        sizes: params.search?.sizes,
        page: params.search?.page,
      },
    },
    options,
  );
}

/** The query and header parameters of {@link placesTuples}. */
export interface PlacesTuplesParams {
  readonly point: Point;
  readonly joined: Point;
  readonly xPoint?: Point | null;
  readonly line: Line;
}

/**
 * Takes tuples.
 *
 * `GET /places/tuples`
 */
export async function placesTuples(
  transport: HttpTransport,
  params: PlacesTuplesParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "tuples",
      method: "GET",
      path: "/places/tuples",
      query: {
        point: params.point,
        joined: { list: params.joined, delimiter: "," },
        line: { deep: params.line },
      },
      headers: { "x-point": params.xPoint },
    },
    options,
  );
}
