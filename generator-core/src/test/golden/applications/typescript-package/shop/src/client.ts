// Generated from shop by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
import { ItemsApi } from "./apis/items.js";
import { ItemsV1Api } from "./apis/itemsV1.js";
import { ItemsV2BetaApi } from "./apis/itemsV2Beta.js";
import { UsersApi } from "./apis/users.js";
import { HttpTransport } from "./runtime/http.js";
import type { ClientOptions } from "./runtime/http.js";

/**
 * A client of The Shop.
 *
 * Everything that a shop needs.
 *
 * And more.
 */
export class ShopClient {
  /** Sends the requests; the free functions take it. */
  readonly transport: HttpTransport;

  /** Who buys. */
  readonly users: UsersApi;

  /** What is sold. */
  readonly items: ItemsApi;

  /** What is sold. */
  readonly itemsV1: ItemsV1Api;

  /** What is sold. */
  readonly itemsV2Beta: ItemsV2BetaApi;

  constructor(options: ClientOptions) {
    this.transport = new HttpTransport(options);
    this.users = new UsersApi(this.transport);
    this.items = new ItemsApi(this.transport);
    this.itemsV1 = new ItemsV1Api(this.transport);
    this.itemsV2Beta = new ItemsV2BetaApi(this.transport);
  }
}
