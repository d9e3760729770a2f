// Generated from shop.Catalogue by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  Item,
  Outcome,
  Page,
  Pair,
} from "../types.js";

export class CatalogueApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `GET /catalogue/items` */
  items(options?: RequestOptions): Promise<Page<Item>> {
    return catalogueItems(this.#transport, options);
  }

  /** `GET /catalogue/words` */
  words(options?: RequestOptions): Promise<Page<string>> {
    return catalogueWords(this.#transport, options);
  }

  /** `POST /catalogue/pairs` */
  pair(pair: Pair<Item, readonly number[]>, options?: RequestOptions): Promise<Pair<Item, readonly number[]>> {
    return cataloguePair(this.#transport, pair, options);
  }

  /** `POST /catalogue/outcomes` */
  outcome(outcome: Outcome<Item>, options?: RequestOptions): Promise<Outcome<Item>> {
    return catalogueOutcome(this.#transport, outcome, options);
  }

  /** `POST /catalogue/pages` */
  nested(page: Page<Pair<string, Item | null>>, options?: RequestOptions): Promise<Page<Pair<string, Item | null>>> {
    return catalogueNested(this.#transport, page, options);
  }
}

/** `GET /catalogue/items` */
export async function catalogueItems(transport: HttpTransport, options?: RequestOptions): Promise<Page<Item>> {
  return transport.json<Page<Item>>(
    {
      operationId: "items",
      method: "GET",
      path: "/catalogue/items",
    },
    options,
  );
}

/** `GET /catalogue/words` */
export async function catalogueWords(transport: HttpTransport, options?: RequestOptions): Promise<Page<string>> {
  return transport.json<Page<string>>(
    {
      operationId: "words",
      method: "GET",
      path: "/catalogue/words",
    },
    options,
  );
}

/** `POST /catalogue/pairs` */
export async function cataloguePair(
  transport: HttpTransport,
  pair: Pair<Item, readonly number[]>,
  options?: RequestOptions,
): Promise<Pair<Item, readonly number[]>> {
  return transport.json<Pair<Item, readonly number[]>>(
    {
      operationId: "pair",
      method: "POST",
      path: "/catalogue/pairs",
      body: pair,
    },
    options,
  );
}

/** `POST /catalogue/outcomes` */
export async function catalogueOutcome(
  transport: HttpTransport,
  outcome: Outcome<Item>,
  options?: RequestOptions,
): Promise<Outcome<Item>> {
  return transport.json<Outcome<Item>>(
    {
      operationId: "outcome",
      method: "POST",
      path: "/catalogue/outcomes",
      body: outcome,
    },
    options,
  );
}

/** `POST /catalogue/pages` */
export async function catalogueNested(
  transport: HttpTransport,
  page: Page<Pair<string, Item | null>>,
  options?: RequestOptions,
): Promise<Page<Pair<string, Item | null>>> {
  return transport.json<Page<Pair<string, Item | null>>>(
    {
      operationId: "nested",
      method: "POST",
      path: "/catalogue/pages",
      body: page,
    },
    options,
  );
}
