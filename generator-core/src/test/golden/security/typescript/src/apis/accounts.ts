// Generated from shop.Accounts by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import { Unknown } from "../errors.js";
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import {
  APIKeyCookie,
  APIKeyHeader,
  APIKeyQuery,
  HTTPBasic,
  HTTPBearer,
  HTTPDigest,
  OAuth2PasswordBearer,
  OpenIdConnect,
  login,
  session,
} from "../security.js";
import type {
  Item,
  PasswordGrant,
  Token,
  User,
} from "../types.js";

/** Accounts of users. */
export class AccountsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `POST /accounts/token` */
  login(grant: PasswordGrant, options?: RequestOptions): Promise<Token> {
    return accountsLogin(this.#transport, grant, options);
  }

  /**
   * Who asks.
   *
   * `GET /accounts/me`
   *
   * @throws {@link Unknown}
   */
  me(params: AccountsMeParams = {}, options?: RequestOptions): Promise<User> {
    return accountsMe(this.#transport, params, options);
  }

  /**
   * What belongs to who asks.
   *
   * `GET /accounts/me/items`
   *
   * @throws {@link Unknown}
   */
  items(params: AccountsItemsParams, options?: RequestOptions): Promise<readonly Item[]> {
    return accountsItems(this.#transport, params, options);
  }

  /**
   * `POST /accounts/me/items`
   *
   * @throws {@link Unknown}
   */
  add(
    item: Item,
    params: AccountsAddParams = {},
    options?: RequestOptions,
  ): Promise<Item> {
    return accountsAdd(this.#transport, item, params, options);
  }

  /**
   * Credentials of the operation itself, all of them needed.
   *
   * `POST /accounts/both`
   */
  both(item: Item, options?: RequestOptions): Promise<void> {
    return accountsBoth(this.#transport, item, options);
  }

  /**
   * One of several.
   *
   * `GET /accounts/either`
   */
  either(options?: RequestOptions): Promise<string> {
    return accountsEither(this.#transport, options);
  }

  /**
   * Perhaps none.
   *
   * `GET /accounts/maybe`
   */
  maybe(options?: RequestOptions): Promise<string> {
    return accountsMaybe(this.#transport, options);
  }

  /**
   * Several ways to get one.
   *
   * `GET /accounts/flows`
   */
  flows(options?: RequestOptions): Promise<string> {
    return accountsFlows(this.#transport, options);
  }
}

/** `POST /accounts/token` */
export async function accountsLogin(
  transport: HttpTransport,
  grant: PasswordGrant,
  options?: RequestOptions,
): Promise<Token> {
  return transport.json<Token>(
    {
      operationId: "login",
      method: "POST",
      path: "/accounts/token",
      body: grant,
      content: "url-encoded",
    },
    options,
  );
}

/** The header parameters of {@link accountsMe}. */
export interface AccountsMeParams {
  readonly xTenant?: string | null;
}

/**
 * Who asks.
 *
 * `GET /accounts/me`
 *
 * @throws {@link Unknown}
 */
export async function accountsMe(
  transport: HttpTransport,
  params: AccountsMeParams = {},
  options?: RequestOptions,
): Promise<User> {
  return transport.json<User>(
    {
      operationId: "me",
      method: "GET",
      path: "/accounts/me",
      headers: { "x-tenant": params.xTenant },
      security: [[OAuth2PasswordBearer]],
      errors: [Unknown],
    },
    options,
  );
}

/** The query and header parameters of {@link accountsItems}. */
export interface AccountsItemsParams {
  readonly limit: number;
  readonly xTenant?: string | null;
}

/**
 * What belongs to who asks.
 *
 * `GET /accounts/me/items`
 *
 * @throws {@link Unknown}
 */
export async function accountsItems(
  transport: HttpTransport,
  params: AccountsItemsParams,
  options?: RequestOptions,
): Promise<readonly Item[]> {
  return transport.json<readonly Item[]>(
    {
      operationId: "items",
      method: "GET",
      path: "/accounts/me/items",
      query: { limit: params.limit },
      headers: { "x-tenant": params.xTenant },
      security: [[OAuth2PasswordBearer]],
      errors: [Unknown],
    },
    options,
  );
}

/** The header parameters of {@link accountsAdd}. */
export interface AccountsAddParams {
  readonly xTenant?: string | null;
}

/**
 * `POST /accounts/me/items`
 *
 * @throws {@link Unknown}
 */
export async function accountsAdd(
  transport: HttpTransport,
  item: Item,
  params: AccountsAddParams = {},
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "add",
      method: "POST",
      path: "/accounts/me/items",
      headers: { "x-tenant": params.xTenant },
      body: item,
      security: [[OAuth2PasswordBearer]],
      errors: [Unknown],
    },
    options,
  );
}

/**
 * Credentials of the operation itself, all of them needed.
 *
 * `POST /accounts/both`
 */
export async function accountsBoth(
  transport: HttpTransport,
  item: Item,
  options?: RequestOptions,
): Promise<void> {
  return transport.nothing(
    {
      operationId: "both",
      method: "POST",
      path: "/accounts/both",
      body: item,
      security: [[HTTPBearer, APIKeyHeader]],
    },
    options,
  );
}

/**
 * One of several.
 *
 * `GET /accounts/either`
 */
export async function accountsEither(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "either",
      method: "GET",
      path: "/accounts/either",
      security: [[HTTPBasic], [APIKeyQuery], [APIKeyCookie]],
    },
    options,
  );
}

/**
 * Perhaps none.
 *
 * `GET /accounts/maybe`
 */
export async function accountsMaybe(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "maybe",
      method: "GET",
      path: "/accounts/maybe",
      security: [[session], [HTTPDigest], []],
    },
    options,
  );
}

/**
 * Several ways to get one.
 *
 * `GET /accounts/flows`
 */
export async function accountsFlows(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "flows",
      method: "GET",
      path: "/accounts/flows",
      security: [[login, OpenIdConnect]],
    },
    options,
  );
}
