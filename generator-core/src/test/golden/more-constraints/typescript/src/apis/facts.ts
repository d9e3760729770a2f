// Generated from shop.Facts by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { DateString, DateTimeString } from "../runtime/values.js";
import type { Fact } from "../types.js";

export class FactsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `POST /facts` */
  tell(fact: Fact, options?: RequestOptions): Promise<Fact> {
    return factsTell(this.#transport, fact, options);
  }

  /** `GET /facts` */
  since(params: FactsSinceParams, options?: RequestOptions): Promise<string> {
    return factsSince(this.#transport, params, options);
  }
}

/** `POST /facts` */
export async function factsTell(
  transport: HttpTransport,
  fact: Fact,
  options?: RequestOptions,
): Promise<Fact> {
  return transport.json<Fact>(
    {
      operationId: "tell",
      method: "POST",
      path: "/facts",
      body: fact,
    },
    options,
  );
}

/** The query parameters of {@link factsSince}. */
export interface FactsSinceParams {
  /** In the past. */
  readonly day: DateString;
  /** In the future. */
  readonly until?: DateTimeString | null;
  /** Not blank. */
  readonly by: string;
}

/** `GET /facts` */
export async function factsSince(
  transport: HttpTransport,
  params: FactsSinceParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "since",
      method: "GET",
      path: "/facts",
      query: {
        day: params.day,
        until: params.until,
        by: params.by,
      },
    },
    options,
  );
}
