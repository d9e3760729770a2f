// Generated from shop.Sessions by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";

/** Who is logged in. */
export class SessionsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Logs in.
   *
   * `POST /sessions`
   */
  logIn(body: SessionsLogInBody, options?: RequestOptions): Promise<string> {
    return sessionsLogIn(this.#transport, body, options);
  }

  /**
   * Logs out, within the limits of the application.
   *
   * `DELETE /sessions/{id}`
   */
  logOut(id: string, options?: RequestOptions): Promise<void> {
    return sessionsLogOut(this.#transport, id, options);
  }

  /**
   * Whether it runs, as often as anybody likes.
   *
   * `GET /sessions/health`
   */
  health(options?: RequestOptions): Promise<void> {
    return sessionsHealth(this.#transport, options);
  }
}

/** The body of {@link sessionsLogIn}. */
export interface SessionsLogInBody {
  readonly user: string;
  readonly password: string;
}

/**
 * Logs in.
 *
 * `POST /sessions`
 */
export async function sessionsLogIn(
  transport: HttpTransport,
  body: SessionsLogInBody,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "logIn",
      method: "POST",
      path: "/sessions",
      body,
      content: "url-encoded",
    },
    options,
  );
}

/**
 * Logs out, within the limits of the application.
 *
 * `DELETE /sessions/{id}`
 */
export async function sessionsLogOut(
  transport: HttpTransport,
  id: string,
  options?: RequestOptions,
): Promise<void> {
  return transport.nothing(
    {
      operationId: "logOut",
      method: "DELETE",
      path: "/sessions/{id}",
      segments: { id },
    },
    options,
  );
}

/**
 * Whether it runs, as often as anybody likes.
 *
 * `GET /sessions/health`
 */
export async function sessionsHealth(transport: HttpTransport, options?: RequestOptions): Promise<void> {
  return transport.nothing(
    {
      operationId: "health",
      method: "GET",
      path: "/sessions/health",
    },
    options,
  );
}
