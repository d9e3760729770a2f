// Generated from shop.Prices by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import { UnknownShop } from "../errors.js";
import type { EventOptions } from "../runtime/events.js";
import type { HttpTransport } from "../runtime/http.js";
import type { StreamOptions } from "../runtime/transfer.js";
import type {
  EventOf,
  ServerSentEvent,
  Streamed,
} from "../runtime/values.js";
import type {
  Delta,
  Price,
  Question,
} from "../types.js";

/** Prices as they change. */
export class PricesApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * All prices, a line each.
   *
   * `GET /prices`
   *
   * @returns the prices, the latest last
   */
  all(options?: StreamOptions): AsyncIterable<Price> {
    return pricesAll(this.#transport, options);
  }

  /**
   * Prices of a shop, which may not exist.
   *
   * `GET /prices/of/{shop}`
   *
   * @throws {@link UnknownShop}
   */
  ofShop(
    shop: string,
    params: PricesOfShopParams,
    options?: StreamOptions,
  ): AsyncIterable<Price> {
    return pricesOfShop(this.#transport, shop, params, options);
  }

  /**
   * Numbers.
   *
   * `GET /prices/numbers`
   */
  numbers(options?: StreamOptions): AsyncIterable<number> {
    return pricesNumbers(this.#transport, options);
  }

  /**
   * Lists of prices, if there are any.
   *
   * `POST /prices/import`
   */
  batches(prices: Streamed<Price>, options?: StreamOptions): AsyncIterable<readonly Price[]> {
    return pricesBatches(this.#transport, prices, options);
  }

  /**
   * Prices as they change.
   *
   * `GET /prices/events`
   */
  watch(params: PricesWatchParams = {}, options?: EventOptions): AsyncIterable<ServerSentEvent<Price>> {
    return pricesWatch(this.#transport, params, options);
  }

  /**
   * Talks.
   *
   * `POST /prices/chat`
   *
   * @throws {@link UnknownShop}
   */
  chat(question: Question, options?: EventOptions): AsyncIterable<EventOf<Delta, "type">> {
    return pricesChat(this.#transport, question, options);
  }

  /**
   * Words.
   *
   * `GET /prices/words`
   */
  words(options?: EventOptions): AsyncIterable<ServerSentEvent<string>> {
    return pricesWords(this.#transport, options);
  }
}

/**
 * All prices, a line each.
 *
 * `GET /prices`
 *
 * @returns the prices, the latest last
 */
export function pricesAll(transport: HttpTransport, options?: StreamOptions): AsyncIterable<Price> {
  return transport.lines<Price>(
    {
      operationId: "all",
      method: "GET",
      path: "/prices",
      accept: "application/jsonl",
    },
    options,
  );
}

/** The query parameters of {@link pricesOfShop}. */
export interface PricesOfShopParams {
  readonly from: number;
  readonly to: number;
}

/**
 * Prices of a shop, which may not exist.
 *
 * `GET /prices/of/{shop}`
 *
 * @throws {@link UnknownShop}
 */
export function pricesOfShop(
  transport: HttpTransport,
  shop: string,
  params: PricesOfShopParams,
  options?: StreamOptions,
): AsyncIterable<Price> {
  return transport.lines<Price>(
    {
      operationId: "ofShop",
      method: "GET",
      path: "/prices/of/{shop}",
      segments: { shop },
      query: { from: params.from, to: params.to },
      accept: "application/jsonl",
      errors: [UnknownShop],
    },
    options,
  );
}

/**
 * Numbers.
 *
 * `GET /prices/numbers`
 */
export function pricesNumbers(transport: HttpTransport, options?: StreamOptions): AsyncIterable<number> {
  return transport.lines<number>(
    {
      operationId: "numbers",
      method: "GET",
      path: "/prices/numbers",
      accept: "application/jsonl, application/x-ndjson",
    },
    options,
  );
}

/**
 * Lists of prices, if there are any.
 *
 * `POST /prices/import`
 */
export function pricesBatches(
  transport: HttpTransport,
  prices: Streamed<Price>,
  options?: StreamOptions,
): AsyncIterable<readonly Price[]> {
  return transport.lines<readonly Price[]>(
    {
      operationId: "batches",
      method: "POST",
      path: "/prices/import",
      body: prices,
      content: "lines",
      mediaType: "application/jsonl",
      accept: "application/jsonl",
    },
    options,
  );
}

/** The header parameters of {@link pricesWatch}. */
export interface PricesWatchParams {
  /** what the client has seen last */
  readonly lastEventId?: number | null;
}

/**
 * Prices as they change.
 *
 * `GET /prices/events`
 */
export function pricesWatch(
  transport: HttpTransport,
  params: PricesWatchParams = {},
  options?: EventOptions,
): AsyncIterable<ServerSentEvent<Price>> {
  return transport.events<ServerSentEvent<Price>>(
    {
      operationId: "watch",
      method: "GET",
      path: "/prices/events",
      headers: { "last-event-id": params.lastEventId },
      accept: "text/event-stream",
    },
    options,
  );
}

/**
 * Talks.
 *
 * `POST /prices/chat`
 *
 * @throws {@link UnknownShop}
 */
export function pricesChat(
  transport: HttpTransport,
  question: Question,
  options?: EventOptions,
): AsyncIterable<EventOf<Delta, "type">> {
  return transport.events<EventOf<Delta, "type">>(
    {
      operationId: "chat",
      method: "POST",
      path: "/prices/chat",
      body: question,
      accept: "text/event-stream",
      errors: [UnknownShop],
    },
    options,
  );
}

/**
 * Words.
 *
 * `GET /prices/words`
 */
export function pricesWords(transport: HttpTransport, options?: EventOptions): AsyncIterable<ServerSentEvent<string>> {
  return transport.events<ServerSentEvent<string>>(
    {
      operationId: "words",
      method: "GET",
      path: "/prices/words",
      accept: "text/event-stream",
    },
    options,
  );
}
