// Generated from shop.ScalarValues by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { LocalTimeString, UrlString } from "../runtime/values.js";
import type {
  Numbers,
  Rare,
  RareInput,
} from "../types.js";

/** Scalars that are met less often. */
export class ScalarValuesApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Answers a body.
   *
   * `POST /scalars`
   */
  echo(rare: RareInput, options?: RequestOptions): Promise<Rare> {
    return scalarValuesEcho(this.#transport, rare, options);
  }

  /**
   * Finds something.
   *
   * `GET /scalars/{letter}/{year}`
   */
  find(
    letter: string,
    year: number,
    params: ScalarValuesFindParams,
    options?: RequestOptions,
  ): Promise<Numbers> {
    return scalarValuesFind(this.#transport, letter, year, params, options);
  }

  /**
   * Numbers with limits.
   *
   * `POST /scalars/numbers`
   */
  numbers(numbers: Numbers, options?: RequestOptions): Promise<Numbers> {
    return scalarValuesNumbers(this.#transport, numbers, options);
  }
}

/**
 * Answers a body.
 *
 * `POST /scalars`
 */
export async function scalarValuesEcho(
  transport: HttpTransport,
  rare: RareInput,
  options?: RequestOptions,
): Promise<Rare> {
  return transport.json<Rare>(
    {
      operationId: "echo",
      method: "POST",
      path: "/scalars",
      body: rare,
    },
    options,
  );
}

/** The query and header parameters of {@link scalarValuesFind}. */
export interface ScalarValuesFindParams {
  readonly links: readonly UrlString[];
  /** Default: `10:15`. */
  readonly at?: LocalTimeString;
  /**
   * At least 1.
   *
   * Default: `7`.
   */
  readonly most?: number;
  /** More than 0. */
  readonly token: number;
}

/**
 * Finds something.
 *
 * `GET /scalars/{letter}/{year}`
 */
export async function scalarValuesFind(
  transport: HttpTransport,
  letter: string,
  year: number,
  params: ScalarValuesFindParams,
  options?: RequestOptions,
): Promise<Numbers> {
  return transport.json<Numbers>(
    {
      operationId: "find",
      method: "GET",
      path: "/scalars/{letter}/{year}",
      segments: { letter, year },
      query: {
        links: params.links,
        at: params.at,
        most: params.most,
      },
      headers: { token: params.token },
    },
    options,
  );
}

/**
 * Numbers with limits.
 *
 * `POST /scalars/numbers`
 */
export async function scalarValuesNumbers(
  transport: HttpTransport,
  numbers: Numbers,
  options?: RequestOptions,
): Promise<Numbers> {
  return transport.json<Numbers>(
    {
      operationId: "numbers",
      method: "POST",
      path: "/scalars/numbers",
      body: numbers,
    },
    options,
  );
}
