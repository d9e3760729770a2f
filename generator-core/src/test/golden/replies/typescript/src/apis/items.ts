// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  DateString,
  UrlString,
  UuidString,
} from "../runtime/values.js";
import type {
  Color,
  Conflict,
  Gone,
  Item,
  Refused,
} from "../types.js";

/** Items for sale. */
export class ItemsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Puts an item on sale.
   *
   * `POST /items`
   *
   * @returns the item, with its number
   */
  create(item: Item, options?: RequestOptions): Promise<ItemsCreateResult> {
    return itemsCreate(this.#transport, item, options);
  }

  /**
   * Takes an item off sale.
   *
   * `DELETE /items/{id}`
   */
  remove(id: number, options?: RequestOptions): Promise<ItemsRemoveResult> {
    return itemsRemove(this.#transport, id, options);
  }

  /**
   * Counts.
   *
   * `GET /items/count`
   */
  count(params: ItemsCountParams, options?: RequestOptions): Promise<number> {
    return itemsCount(this.#transport, params, options);
  }

  /**
   * A reply to a call with many parameters.
   *
   * `GET /items/many`
   */
  many(params: ItemsManyParams, options?: RequestOptions): Promise<ItemsManyResult> {
    return itemsMany(this.#transport, params, options);
  }

  /**
   * Lists items by pages.
   *
   * `GET /items`
   */
  list(params: ItemsListParams, options?: RequestOptions): Promise<ItemsListResult> {
    return itemsList(this.#transport, params, options);
  }

  /**
   * One page of anything.
   *
   * `GET /items/words`
   */
  words(options?: RequestOptions): Promise<ItemsWordsResult> {
    return itemsWords(this.#transport, options);
  }

  /**
   * Finds an item.
   *
   * `GET /items/{id}`
   *
   * @param id - its number
   * @returns what became of it
   */
  find(id: number, options?: RequestOptions): Promise<ItemsFindResult> {
    return itemsFind(this.#transport, id, options);
  }

  /**
   * Renames an item.
   *
   * `PUT /items/{id}/name`
   */
  rename(
    id: number,
    item: Item,
    options?: RequestOptions,
  ): Promise<ItemsRenameResult> {
    return itemsRename(this.#transport, id, item, options);
  }

  /**
   * Whether there are any.
   *
   * `HEAD /items/any`
   */
  any(options?: RequestOptions): Promise<ItemsAnyResult> {
    return itemsAny(this.#transport, options);
  }

  /**
   * Sends to the newest item.
   *
   * `GET /items/newest`
   */
  newest(options?: RequestOptions): Promise<ItemsNewestResult> {
    return itemsNewest(this.#transport, options);
  }

  /**
   * Sends somewhere else.
   *
   * `GET /items/elsewhere`
   */
  elsewhere(params: ItemsElsewhereParams, options?: RequestOptions): Promise<ItemsElsewhereResult> {
    return itemsElsewhere(this.#transport, params, options);
  }

  /**
   * Which there are to choose from.
   *
   * `GET /items/choices`
   */
  choices(options?: RequestOptions): Promise<readonly string[]> {
    return itemsChoices(this.#transport, options);
  }

  /**
   * Logs in.
   *
   * `POST /items/login`
   */
  login(params: ItemsLoginParams, options?: RequestOptions): Promise<ItemsLoginResult> {
    return itemsLogin(this.#transport, params, options);
  }
}

/** What {@link itemsCreate} answers. */
export interface ItemsCreateResult {
  readonly status: number;
  readonly headers: {
    /** How many are left. */
    readonly xStock: number | undefined;
    readonly xColor: Color | undefined;
    /** For the support. */
    readonly xRequestId: string | undefined;
  };
  readonly body: Item | undefined;
}

/**
 * Puts an item on sale.
 *
 * `POST /items`
 *
 * @returns the item, with its number
 */
export async function itemsCreate(
  transport: HttpTransport,
  item: Item,
  options?: RequestOptions,
): Promise<ItemsCreateResult> {
  return transport.reply<ItemsCreateResult>(
    {
      operationId: "create",
      method: "POST",
      path: "/items",
      body: item,
      answers: [
        {
          status: "2XX",
          headers: { xStock: ["X-Stock", "number"], xColor: ["x-color", "string"], xRequestId: ["X-Request-Id", "string"] },
          body: "json",
        },
      ],
    },
    options,
  );
}

/** What {@link itemsRemove} answers. */
export interface ItemsRemoveResult {
  readonly status: number;
  readonly headers: {
    /** For the support. */
    readonly xRequestId: string | undefined;
  };
}

/**
 * Takes an item off sale.
 *
 * `DELETE /items/{id}`
 */
export async function itemsRemove(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<ItemsRemoveResult> {
  return transport.reply<ItemsRemoveResult>(
    {
      operationId: "remove",
      method: "DELETE",
      path: "/items/{id}",
      segments: { id },
      answers: [
        { status: "2XX", headers: { xRequestId: ["X-Request-Id", "string"] } },
      ],
    },
    options,
  );
}

/** The query parameters of {@link itemsCount}. */
export interface ItemsCountParams {
  readonly a: string;
  readonly b: string;
  readonly c: string;
  readonly d: string;
}

/**
 * Counts.
 *
 * `GET /items/count`
 */
export async function itemsCount(
  transport: HttpTransport,
  params: ItemsCountParams,
  options?: RequestOptions,
): Promise<number> {
  return transport.json<number>(
    {
      operationId: "count",
      method: "GET",
      path: "/items/count",
      query: {
        a: params.a,
        b: params.b,
        c: params.c,
        d: params.d,
      },
    },
    options,
  );
}

/** The query parameters of {@link itemsMany}. */
export interface ItemsManyParams {
  readonly one: string;
  readonly two: string;
  readonly three: string;
  readonly four: string;
  readonly five: string;
}

/** What {@link itemsMany} answers. */
export interface ItemsManyResult {
  readonly status: number;
  readonly headers: {
    /** For the support. */
    readonly xRequestId: string | undefined;
  };
  readonly body: readonly Item[] | undefined;
}

/**
 * A reply to a call with many parameters.
 *
 * `GET /items/many`
 */
export async function itemsMany(
  transport: HttpTransport,
  params: ItemsManyParams,
  options?: RequestOptions,
): Promise<ItemsManyResult> {
  return transport.reply<ItemsManyResult>(
    {
      operationId: "many",
      method: "GET",
      path: "/items/many",
      query: {
        one: params.one,
        two: params.two,
        three: params.three,
        four: params.four,
        five: params.five,
      },
      answers: [
        { status: "2XX", headers: { xRequestId: ["X-Request-Id", "string"] }, body: "json" },
      ],
    },
    options,
  );
}

/** The query parameters of {@link itemsList}. */
export interface ItemsListParams {
  readonly page: number;
}

/** What {@link itemsList} answers. */
export interface ItemsListResult {
  readonly status: 200;
  readonly headers: {
    /** how many there are on all pages */
    readonly total: number;
    /** where the next page is */
    readonly next: UrlString | undefined;
    readonly colors: readonly Color[];
    readonly traceId: UuidString | undefined;
    /** For the support. */
    readonly xRequestId: string | undefined;
  };
  readonly cookies: {
    /** when you were here last */
    readonly seen: string | undefined;
    readonly lastPage: number | undefined;
    readonly session: string | undefined;
  };
  readonly body: readonly Item[];
}

/**
 * Lists items by pages.
 *
 * `GET /items`
 */
export async function itemsList(
  transport: HttpTransport,
  params: ItemsListParams,
  options?: RequestOptions,
): Promise<ItemsListResult> {
  return transport.reply<ItemsListResult>(
    {
      operationId: "list",
      method: "GET",
      path: "/items",
      query: { page: params.page },
      answers: [
        {
          status: 200,
          headers: { total: ["X-Total", "number"], next: ["next", "string"], colors: ["X-Color", "strings"], traceId: ["trace-id", "string"], xRequestId: ["X-Request-Id", "string"] },
          cookies: { seen: ["seen", "string"], lastPage: ["last_page", "number"], session: ["session", "string"] },
          body: "json",
        },
      ],
    },
    options,
  );
}

/** What {@link itemsWords} answers. */
export interface ItemsWordsResult {
  readonly status: 203;
  readonly headers: {
    readonly total: number;
    /** For the support. */
    readonly xRequestId: string | undefined;
  };
  readonly body: readonly string[];
}

/**
 * One page of anything.
 *
 * `GET /items/words`
 */
export async function itemsWords(transport: HttpTransport, options?: RequestOptions): Promise<ItemsWordsResult> {
  return transport.reply<ItemsWordsResult>(
    {
      operationId: "words",
      method: "GET",
      path: "/items/words",
      answers: [
        {
          status: 203,
          headers: { total: ["total", "number"], xRequestId: ["X-Request-Id", "string"] },
          body: "json",
        },
      ],
    },
    options,
  );
}

/** What {@link itemsFind} answers. */
export type ItemsFindResult =
  /** Here it is. */
  | {
      readonly status: 200;
      readonly headers: {
        readonly etag: string;
        /** For the support. */
        readonly xRequestId: string | undefined;
      };
      readonly body: Item;
    }
  /** It has moved. */
  | {
      readonly status: 301;
      readonly headers: {
        readonly location: UrlString;
        /** For the support. */
        readonly xRequestId: string | undefined;
      };
    }
  /** It was there. */
  | {
      readonly status: 410;
      readonly headers: {
        /** For the support. */
        readonly xRequestId: string | undefined;
      };
      readonly body: Gone;
    }
  /** Nobody knows it. */
  | {
      readonly status: 404;
      readonly headers: {
        /** For the support. */
        readonly xRequestId: string | undefined;
      };
    }
  /** It is not for you. */
  | {
      readonly status: 403;
      readonly headers: {
        /** For the support. */
        readonly xRequestId: string | undefined;
      };
      readonly body: Refused;
    };

/**
 * Finds an item.
 *
 * `GET /items/{id}`
 *
 * @param id - its number
 * @returns what became of it
 */
export async function itemsFind(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<ItemsFindResult> {
  return transport.reply<ItemsFindResult>(
    {
      operationId: "find",
      method: "GET",
      path: "/items/{id}",
      segments: { id },
      answers: [
        {
          status: 200,
          headers: { etag: ["etag", "string"], xRequestId: ["X-Request-Id", "string"] },
          body: "json",
        },
        {
          status: 301,
          headers: { location: ["location", "string"], xRequestId: ["X-Request-Id", "string"] },
        },
        { status: 410, headers: { xRequestId: ["X-Request-Id", "string"] }, body: "json" },
        { status: 404, headers: { xRequestId: ["X-Request-Id", "string"] } },
        { status: 403, headers: { xRequestId: ["X-Request-Id", "string"] }, body: "json" },
      ],
    },
    options,
  );
}

/** What {@link itemsRename} answers. */
export type ItemsRenameResult =
  | {
      readonly status: 200;
      readonly headers: {
        readonly version: number;
        /** For the support. */
        readonly xRequestId: string | undefined;
      };
      readonly body: Item;
    }
  | {
      readonly status: 204;
      readonly headers: {
        /** For the support. */
        readonly xRequestId: string | undefined;
      };
    }
  /** Somebody was faster. */
  | {
      readonly status: 409;
      readonly headers: {
        /** For the support. */
        readonly xRequestId: string | undefined;
      };
      readonly body: Conflict<Item>;
    };

/**
 * Renames an item.
 *
 * `PUT /items/{id}/name`
 */
export async function itemsRename(
  transport: HttpTransport,
  id: number,
  item: Item,
  options?: RequestOptions,
): Promise<ItemsRenameResult> {
  return transport.reply<ItemsRenameResult>(
    {
      operationId: "rename",
      method: "PUT",
      path: "/items/{id}/name",
      segments: { id },
      body: item,
      answers: [
        {
          status: 200,
          headers: { version: ["version", "number"], xRequestId: ["X-Request-Id", "string"] },
          body: "json",
        },
        { status: 204, headers: { xRequestId: ["X-Request-Id", "string"] } },
        { status: 409, headers: { xRequestId: ["X-Request-Id", "string"] }, body: "json" },
      ],
    },
    options,
  );
}

/** What {@link itemsAny} answers. */
export interface ItemsAnyResult {
  readonly status: number;
  readonly headers: {
    /** For the support. */
    readonly xRequestId: string | undefined;
    readonly location: string;
  };
}

/**
 * Whether there are any.
 *
 * `HEAD /items/any`
 */
export async function itemsAny(transport: HttpTransport, options?: RequestOptions): Promise<ItemsAnyResult> {
  return transport.reply<ItemsAnyResult>(
    {
      operationId: "any",
      method: "HEAD",
      path: "/items/any",
      answers: [
        {
          status: "3XX",
          headers: { xRequestId: ["X-Request-Id", "string"], location: ["Location", "string"] },
        },
      ],
    },
    options,
  );
}

/** What {@link itemsNewest} answers. */
export interface ItemsNewestResult {
  readonly status: number;
  readonly headers: {
    /** For the support. */
    readonly xRequestId: string | undefined;
    readonly location: string;
  };
}

/**
 * Sends to the newest item.
 *
 * `GET /items/newest`
 */
export async function itemsNewest(transport: HttpTransport, options?: RequestOptions): Promise<ItemsNewestResult> {
  return transport.reply<ItemsNewestResult>(
    {
      operationId: "newest",
      method: "GET",
      path: "/items/newest",
      answers: [
        {
          status: "3XX",
          headers: { xRequestId: ["X-Request-Id", "string"], location: ["Location", "string"] },
        },
      ],
    },
    options,
  );
}

/** The query parameters of {@link itemsElsewhere}. */
export interface ItemsElsewhereParams {
  readonly since: DateString;
}

/** What {@link itemsElsewhere} answers. */
export interface ItemsElsewhereResult {
  readonly status: 302;
  readonly headers: {
    /** For the support. */
    readonly xRequestId: string | undefined;
    readonly location: string;
  };
}

/**
 * Sends somewhere else.
 *
 * `GET /items/elsewhere`
 */
export async function itemsElsewhere(
  transport: HttpTransport,
  params: ItemsElsewhereParams,
  options?: RequestOptions,
): Promise<ItemsElsewhereResult> {
  return transport.reply<ItemsElsewhereResult>(
    {
      operationId: "elsewhere",
      method: "GET",
      path: "/items/elsewhere",
      query: { since: params.since },
      answers: [
        {
          status: 302,
          headers: { xRequestId: ["X-Request-Id", "string"], location: ["Location", "string"] },
        },
      ],
    },
    options,
  );
}

/**
 * Which there are to choose from.
 *
 * `GET /items/choices`
 */
export async function itemsChoices(transport: HttpTransport, options?: RequestOptions): Promise<readonly string[]> {
  return transport.json<readonly string[]>(
    {
      operationId: "choices",
      method: "GET",
      path: "/items/choices",
      status: 300,
    },
    options,
  );
}

/** The query parameters of {@link itemsLogin}. */
export interface ItemsLoginParams {
  readonly name: string;
}

/** What {@link itemsLogin} answers. */
export interface ItemsLoginResult {
  readonly status: 303;
  readonly headers: {
    readonly location: UrlString;
    /** For the support. */
    readonly xRequestId: string | undefined;
  };
  readonly cookies: {
    readonly session: string | undefined;
  };
}

/**
 * Logs in.
 *
 * `POST /items/login`
 */
export async function itemsLogin(
  transport: HttpTransport,
  params: ItemsLoginParams,
  options?: RequestOptions,
): Promise<ItemsLoginResult> {
  return transport.reply<ItemsLoginResult>(
    {
      operationId: "login",
      method: "POST",
      path: "/items/login",
      query: { name: params.name },
      answers: [
        {
          status: 303,
          headers: { location: ["location", "string"], xRequestId: ["X-Request-Id", "string"] },
          cookies: { session: ["session", "string"] },
        },
      ],
    },
    options,
  );
}
