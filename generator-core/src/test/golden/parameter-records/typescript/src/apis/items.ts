// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  Client,
  Color,
  Filter,
  Money,
  Page,
  Range,
  Session,
} from "../types.js";

/** Parameters beyond single ones. */
export class ItemsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Finds items.
   *
   * `GET /items`
   */
  find(params: ItemsFindParams, options?: RequestOptions): Promise<readonly string[]> {
    return itemsFind(this.#transport, params, options);
  }

  /**
   * Finds items by what they are.
   *
   * `GET /items/deep`
   */
  deep(params: ItemsDeepParams = {}, options?: RequestOptions): Promise<string> {
    return itemsDeep(this.#transport, params, options);
  }

  /**
   * Says how parameters are spelled.
   *
   * `GET /items/spelled`
   */
  spelled(params: ItemsSpelledParams, options?: RequestOptions): Promise<string> {
    return itemsSpelled(this.#transport, params, options);
  }
}

/** The query and header parameters and the cookies of {@link itemsFind}. */
export interface ItemsFindParams {
  /** which of them */
  readonly page: Page<Color>;
  /** a text */
  readonly q?: string | null;
  /** who asks */
  readonly client: Client;
  /** whose cart it is */
  readonly session?: Session;
  readonly money?: Money;
}

/**
 * Finds items.
 *
 * `GET /items`
 */
export async function itemsFind(
  transport: HttpTransport,
  params: ItemsFindParams,
  options?: RequestOptions,
): Promise<readonly string[]> {
  return transport.json<readonly string[]>(
    {
      operationId: "find",
      method: "GET",
      path: "/items",
      query: {
        offset: params.page.offset,
        limit: params.page.limit,
        by: params.page.by,
        ids: params.page.ids,
        colors: { list: params.page.colors, delimiter: " " },
        q: params.q,
        currency: params.money?.currency,
        cents: params.money?.cents,
      },
      headers: {
        "user-agent": params.client.userAgent,
        x_token: params.client.X_Token,
        "x-tag": params.client.xTag,
      },
      cookies: { sessionId: params.session?.sessionId, visits: params.session?.visits },
    },
    options,
  );
}

/** The query parameters of {@link itemsDeep}. */
export interface ItemsDeepParams {
  readonly filter?: Filter;
  readonly range?: Range | null;
  /** At most 2 entries; each key: at least 2 characters; each value: more than 0. */
  readonly labels?: Readonly<Record<string, number>>;
  readonly ranges?: readonly Range[];
}

/**
 * Finds items by what they are.
 *
 * `GET /items/deep`
 */
export async function itemsDeep(
  transport: HttpTransport,
  params: ItemsDeepParams = {},
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "deep",
      method: "GET",
      path: "/items/deep",
      query: {
        filter: { deep: params.filter },
        range: { deep: params.range },
        l: { deep: params.labels },
        ranges: { deep: params.ranges },
      },
    },
    options,
  );
}

/** The query and header parameters and the cookies of {@link itemsSpelled}. */
export interface ItemsSpelledParams {
  readonly adsId?: string | null;
  readonly must: string;
  /** Default: `1`. */
  readonly once?: number;
  /** Each: at most 9. */
  readonly ids?: readonly number[] | null;
  readonly colors: readonly Color[];
  readonly xTag: readonly string[];
  readonly range: Range;
  readonly numbers?: readonly number[] | null;
}

/**
 * Says how parameters are spelled.
 *
 * `GET /items/spelled`
 */
export async function itemsSpelled(
  transport: HttpTransport,
  params: ItemsSpelledParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "spelled",
      method: "GET",
      path: "/items/spelled",
      query: {
        must: params.must,
        once: params.once,
        ids: { list: params.ids, delimiter: "," },
        colors: { list: params.colors, delimiter: "|" },
        range: { json: params.range },
        numbers: { json: params.numbers },
      },
      headers: { "x-tag": { list: params.xTag, delimiter: "," } },
      cookies: { ads_id: params.adsId },
    },
    options,
  );
}
