// Generated from shop.Offers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Item, User } from "../types.js";

export class OffersApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `PUT /offers/{id}` */
  update(
    id: number,
    body: OffersUpdateBody,
    options?: RequestOptions,
  ): Promise<string> {
    return offersUpdate(this.#transport, id, body, options);
  }

  /** `PUT /offers/{id}/item` */
  replace(
    id: number,
    body: OffersReplaceBody,
    options?: RequestOptions,
  ): Promise<Item> {
    return offersReplace(this.#transport, id, body, options);
  }

  /** `PUT /offers/clashing` */
  clashing(
    body: OffersClashingBody,
    params: OffersClashingParams = {},
    options?: RequestOptions,
  ): Promise<void> {
    return offersClashing(this.#transport, body, params, options);
  }
}

/** The body of {@link offersUpdate}. */
export interface OffersUpdateBody {
  readonly item: Item;
  readonly user?: User | null;
  /** More than 0. */
  readonly "importance-level": number;
  /** At most 2 items; each: not blank. */
  readonly notes: readonly string[];
}

/** `PUT /offers/{id}` */
export async function offersUpdate(
  transport: HttpTransport,
  id: number,
  body: OffersUpdateBody,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "update",
      method: "PUT",
      path: "/offers/{id}",
      segments: { id },
      body,
    },
    options,
  );
}

/** The body of {@link offersReplace}. */
export interface OffersReplaceBody {
  readonly item: Item;
}

/** `PUT /offers/{id}/item` */
export async function offersReplace(
  transport: HttpTransport,
  id: number,
  body: OffersReplaceBody,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "replace",
      method: "PUT",
      path: "/offers/{id}/item",
      segments: { id },
      body,
    },
    options,
  );
}

/** The body of {@link offersClashing}. */
export interface OffersClashingBody {
  readonly body: string;
  readonly read: number;
  readonly in: boolean;
  readonly hashCode: string;
}

/** The query parameters of {@link offersClashing}. */
export interface OffersClashingParams {
  readonly offers?: string | null;
}

/** `PUT /offers/clashing` */
export async function offersClashing(
  transport: HttpTransport,
  body: OffersClashingBody,
  params: OffersClashingParams = {},
  options?: RequestOptions,
): Promise<void> {
  return transport.nothing(
    {
      operationId: "clashing",
      method: "PUT",
      path: "/offers/clashing",
      query: { offers: params.offers },
      body,
    },
    options,
  );
}
