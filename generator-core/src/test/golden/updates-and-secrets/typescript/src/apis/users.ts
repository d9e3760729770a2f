// Generated from shop.Users by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  Anything,
  Login,
  LoginInput,
  UserPatch,
} from "../types.js";

/** Changes, secrets and any JSON. */
export class UsersApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `PATCH /users/{id}` */
  change(
    id: number,
    patch: UserPatch,
    options?: RequestOptions,
  ): Promise<UserPatch> {
    return usersChange(this.#transport, id, patch, options);
  }

  /** `POST /users/login` */
  login(login: LoginInput, options?: RequestOptions): Promise<Login> {
    return usersLogin(this.#transport, login, options);
  }

  /** `POST /users/any` */
  any(anything: Anything, options?: RequestOptions): Promise<Anything> {
    return usersAny(this.#transport, anything, options);
  }
}

/** `PATCH /users/{id}` */
export async function usersChange(
  transport: HttpTransport,
  id: number,
  patch: UserPatch,
  options?: RequestOptions,
): Promise<UserPatch> {
  return transport.json<UserPatch>(
    {
      operationId: "change",
      method: "PATCH",
      path: "/users/{id}",
      segments: { id },
      body: patch,
    },
    options,
  );
}

/** `POST /users/login` */
export async function usersLogin(
  transport: HttpTransport,
  login: LoginInput,
  options?: RequestOptions,
): Promise<Login> {
  return transport.json<Login>(
    {
      operationId: "login",
      method: "POST",
      path: "/users/login",
      body: login,
    },
    options,
  );
}

/** `POST /users/any` */
export async function usersAny(
  transport: HttpTransport,
  anything: Anything,
  options?: RequestOptions,
): Promise<Anything> {
  return transport.json<Anything>(
    {
      operationId: "any",
      method: "POST",
      path: "/users/any",
      body: anything,
    },
    options,
  );
}
