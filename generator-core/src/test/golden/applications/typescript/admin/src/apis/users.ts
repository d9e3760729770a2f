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
   * `GET /users/{id}`
   */
  find(id: number, options?: RequestOptions): Promise<User> {
    return usersFind(this.#transport, id, options);
  }

  /**
   * Answers at the path itself.
   *
   * `GET /users`
   */
  list(options?: RequestOptions): Promise<string> {
    return usersList(this.#transport, options);
  }

  /**
   * Has a name of its own.
   *
   * `POST /users`
   */
  create(user: User, options?: RequestOptions): Promise<void> {
    return usersCreate(this.#transport, user, options);
  }
}

/**
 * Finds a user.
 *
 * `GET /users/{id}`
 */
export async function usersFind(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<User> {
  return transport.json<User>(
    {
      operationId: "find",
      method: "GET",
      path: "/users/{id}",
      segments: { id },
    },
    options,
  );
}

/**
 * Answers at the path itself.
 *
 * `GET /users`
 */
export async function usersList(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "list",
      method: "GET",
      path: "/users",
    },
    options,
  );
}

/**
 * Has a name of its own.
 *
 * `POST /users`
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
      path: "/users",
      body: user,
    },
    options,
  );
}
