// Generated from shop.Verbs by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";

export class VerbsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `GET /` */
  root(options?: RequestOptions): Promise<string> {
    return verbsRoot(this.#transport, options);
  }

  /** `GET /verbs` */
  get(options?: RequestOptions): Promise<string> {
    return verbsGet(this.#transport, options);
  }

  /** `PUT /verbs` */
  put(options?: RequestOptions): Promise<void> {
    return verbsPut(this.#transport, options);
  }

  /** `POST /verbs` */
  post(options?: RequestOptions): Promise<void> {
    return verbsPost(this.#transport, options);
  }

  /** `DELETE /verbs` */
  delete(options?: RequestOptions): Promise<void> {
    return verbsDelete(this.#transport, options);
  }

  /** `OPTIONS /verbs` */
  options(options?: RequestOptions): Promise<void> {
    return verbsOptions(this.#transport, options);
  }

  /** `HEAD /verbs` */
  head(options?: RequestOptions): Promise<void> {
    return verbsHead(this.#transport, options);
  }

  /** `PATCH /verbs` */
  patch(options?: RequestOptions): Promise<void> {
    return verbsPatch(this.#transport, options);
  }
}

/** `GET /` */
export async function verbsRoot(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "root",
      method: "GET",
      path: "/",
    },
    options,
  );
}

/** `GET /verbs` */
export async function verbsGet(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "get",
      method: "GET",
      path: "/verbs",
    },
    options,
  );
}

/** `PUT /verbs` */
export async function verbsPut(transport: HttpTransport, options?: RequestOptions): Promise<void> {
  return transport.nothing(
    {
      operationId: "put",
      method: "PUT",
      path: "/verbs",
    },
    options,
  );
}

/** `POST /verbs` */
export async function verbsPost(transport: HttpTransport, options?: RequestOptions): Promise<void> {
  return transport.nothing(
    {
      operationId: "post",
      method: "POST",
      path: "/verbs",
    },
    options,
  );
}

/** `DELETE /verbs` */
export async function verbsDelete(transport: HttpTransport, options?: RequestOptions): Promise<void> {
  return transport.nothing(
    {
      operationId: "delete",
      method: "DELETE",
      path: "/verbs",
    },
    options,
  );
}

/** `OPTIONS /verbs` */
export async function verbsOptions(transport: HttpTransport, options?: RequestOptions): Promise<void> {
  return transport.nothing(
    {
      operationId: "options",
      method: "OPTIONS",
      path: "/verbs",
    },
    options,
  );
}

/** `HEAD /verbs` */
export async function verbsHead(transport: HttpTransport, options?: RequestOptions): Promise<void> {
  return transport.nothing(
    {
      operationId: "head",
      method: "HEAD",
      path: "/verbs",
    },
    options,
  );
}

/** `PATCH /verbs` */
export async function verbsPatch(transport: HttpTransport, options?: RequestOptions): Promise<void> {
  return transport.nothing(
    {
      operationId: "patch",
      method: "PATCH",
      path: "/verbs",
    },
    options,
  );
}
