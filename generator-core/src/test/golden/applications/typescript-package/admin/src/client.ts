// Generated from shop by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
import { UsersApi } from "./apis/users.js";
import { HttpTransport } from "./runtime/http.js";
import type { ClientOptions } from "./runtime/http.js";

/**
 * A client of Shop administration.
 *
 * For those who work here.
 */
export class AdminClient {
  /** Sends the requests; the free functions take it. */
  readonly transport: HttpTransport;

  /** Who buys. */
  readonly users: UsersApi;

  constructor(options: ClientOptions) {
    this.transport = new HttpTransport(options);
    this.users = new UsersApi(this.transport);
  }
}
