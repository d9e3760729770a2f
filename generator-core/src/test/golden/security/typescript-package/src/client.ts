// Generated from shop by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
import { AccountsApi } from "./apis/accounts.js";
import { LobbyApi } from "./apis/lobby.js";
import { HttpTransport } from "./runtime/http.js";
import type { ClientOptions } from "./runtime/http.js";
import type { ApiCredentials } from "./security.js";

/** How a {@link ApiClient} reaches its server. */
export interface ApiClientOptions extends Omit<ClientOptions, "credentials"> {
  /** What it proves itself with. */
  readonly credentials?: ApiCredentials | undefined;
}

/** A client of Golden. */
export class ApiClient {
  /** Sends the requests; the free functions take it. */
  readonly transport: HttpTransport;

  /** Accounts of users. */
  readonly accounts: AccountsApi;

  /** Public for the application, and guarded by itself. */
  readonly lobby: LobbyApi;

  constructor(options: ApiClientOptions) {
    this.transport = new HttpTransport(options);
    this.accounts = new AccountsApi(this.transport);
    this.lobby = new LobbyApi(this.transport);
  }
}
