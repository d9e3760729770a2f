// Generated from shop.Users by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { User } from "../types.js";

/** Who buys. */
export class UsersApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Finds a user.
   *
   * `GET /api/users/{id}`
   */
  find(id: number, options?: RequestOptions): Promise<User> {
    return usersFind(this.#transport, id, options);
  }

  /**
   * Answers at the path itself.
   *
   * `GET /api/users`
   */
  list(options?: RequestOptions): Promise<string> {
    return usersList(this.#transport, options);
  }

  /**
   * Has a name of its own.
   *
   * `POST /api/users`
   */
  create(user: User, options?: RequestOptions): Promise<void> {
    return usersCreate(this.#transport, user, options);
  }
}

/**
 * Finds a user.
 *
 * `GET /api/users/{id}`
 */
export async function usersFind(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<User> {
  return transport.json<User>(
    {
      operationId: "users_find",
      method: "GET",
      path: "/api/users/{id}",
      segments: { id },
    },
    options,
  );
}

/**
 * Answers at the path itself.
 *
 * `GET /api/users`
 */
export async function usersList(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "list",
      method: "GET",
      path: "/api/users",
    },
    options,
  );
}

/**
 * Has a name of its own.
 *
 * `POST /api/users`
 */
export async function usersCreate(
  transport: HttpTransport,
  user: User,
  options?: RequestOptions,
): Promise<void> {
  return transport.nothing(
    {
      operationId: "newUser",
      method: "POST",
      path: "/api/users",
      body: user,
    },
    options,
  );
}
