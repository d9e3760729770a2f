// Generated from shop by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
import { ItemsApi } from "./apis/items.js";
import { HttpTransport } from "./runtime/http.js";
import type { ClientOptions } from "./runtime/http.js";

/** A client of Golden. */
export class ApiClient {
  /** Sends the requests; the free functions take it. */
  readonly transport: HttpTransport;

  /** Items for sale. */
  readonly items: ItemsApi;

  constructor(options: ClientOptions) {
    this.transport = new HttpTransport(options);
    this.items = new ItemsApi(this.transport);
  }
}
