// Generated from shop.Lobby by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import { Unknown } from "../errors.js";
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import { OAuth2PasswordBearer } from "../security.js";

/** Public for the application, and guarded by itself. */
export class LobbyApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Behind the guard.
   *
   * `GET /lobby`
   *
   * @throws {@link Unknown}
   */
  seats(params: LobbySeatsParams = {}, options?: RequestOptions): Promise<string> {
    return lobbySeats(this.#transport, params, options);
  }

  /**
   * Left out of it.
   *
   * `GET /lobby/board`
   */
  board(options?: RequestOptions): Promise<string> {
    return lobbyBoard(this.#transport, options);
  }
}

/** The header parameters of {@link lobbySeats}. */
export interface LobbySeatsParams {
  readonly xTenant?: string | null;
}

/**
 * Behind the guard.
 *
 * `GET /lobby`
 *
 * @throws {@link Unknown}
 */
export async function lobbySeats(
  transport: HttpTransport,
  params: LobbySeatsParams = {},
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "seats",
      method: "GET",
      path: "/lobby",
      headers: { "x-tenant": params.xTenant },
      security: [[OAuth2PasswordBearer]],
      errors: [Unknown],
    },
    options,
  );
}

/**
 * Left out of it.
 *
 * `GET /lobby/board`
 */
export async function lobbyBoard(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "board",
      method: "GET",
      path: "/lobby/board",
    },
    options,
  );
}
