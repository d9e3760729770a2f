// Generated from shop.Spellings by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Unrecognized } from "../runtime/values.js";
import type {
  Exact,
  Spelling,
  SpellingInput,
} from "../types.js";

/** Ways to spell values. */
export class SpellingsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Answers a body.
   *
   * `POST /spellings`
   */
  echo(spelling: SpellingInput, options?: RequestOptions): Promise<Spelling> {
    return spellingsEcho(this.#transport, spelling, options);
  }

  /**
   * Answers a strict body.
   *
   * `POST /spellings/exact`
   */
  exact(exact: Exact, options?: RequestOptions): Promise<Exact> {
    return spellingsExact(this.#transport, exact, options);
  }

  /**
   * Takes parameters.
   *
   * `GET /spellings/{direction}`
   */
  find(
    direction: "asc" | "desc" | Unrecognized,
    params: SpellingsFindParams,
    options?: RequestOptions,
  ): Promise<readonly ("x" | "y" | Unrecognized)[]> {
    return spellingsFind(this.#transport, direction, params, options);
  }
}

/**
 * Answers a body.
 *
 * `POST /spellings`
 */
export async function spellingsEcho(
  transport: HttpTransport,
  spelling: SpellingInput,
  options?: RequestOptions,
): Promise<Spelling> {
  return transport.json<Spelling>(
    {
      operationId: "echo",
      method: "POST",
      path: "/spellings",
      body: spelling,
    },
    options,
  );
}

/**
 * Answers a strict body.
 *
 * `POST /spellings/exact`
 */
export async function spellingsExact(
  transport: HttpTransport,
  exact: Exact,
  options?: RequestOptions,
): Promise<Exact> {
  return transport.json<Exact>(
    {
      operationId: "exact",
      method: "POST",
      path: "/spellings/exact",
      body: exact,
    },
    options,
  );
}

/** The query parameters of {@link spellingsFind}. */
export interface SpellingsFindParams {
  /** Default: `all`. */
  readonly q?: string;
  readonly page?: number | null;
  readonly most: number;
  /** Each: a multiple of 5. */
  readonly steps: readonly number[];
}

/**
 * Takes parameters.
 *
 * `GET /spellings/{direction}`
 */
export async function spellingsFind(
  transport: HttpTransport,
  direction: "asc" | "desc" | Unrecognized,
  params: SpellingsFindParams,
  options?: RequestOptions,
): Promise<readonly ("x" | "y" | Unrecognized)[]> {
  return transport.json<readonly ("x" | "y" | Unrecognized)[]>(
    {
      operationId: "find",
      method: "GET",
      path: "/spellings/{direction}",
      segments: { direction },
      query: {
        q: params.q,
        page: params.page,
        most: params.most,
        steps: params.steps,
      },
    },
    options,
  );
}
