// Generated from shop.Forms by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  Address,
  Color,
  Tree,
} from "../types.js";

/** Forms of every kind. */
export class FormsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Logs in.
   *
   * `POST /forms/login`
   */
  login(body: FormsLoginBody, options?: RequestOptions): Promise<string> {
    return formsLogin(this.#transport, body, options);
  }

  /**
   * Takes a form as a whole.
   *
   * `POST /forms/address`
   */
  address(address: Address, options?: RequestOptions): Promise<Address> {
    return formsAddress(this.#transport, address, options);
  }

  /**
   * Takes two records and a field.
   *
   * `POST /forms/mixed/{id}`
   */
  mixed(
    id: number,
    body: FormsMixedBody,
    options?: RequestOptions,
  ): Promise<void> {
    return formsMixed(this.#transport, id, body, options);
  }

  /**
   * Takes a record, a list and a map under names.
   *
   * `POST /forms/named`
   */
  named(body: FormsNamedBody, options?: RequestOptions): Promise<void> {
    return formsNamed(this.#transport, body, options);
  }
}

/** The body of {@link formsLogin}. */
export interface FormsLoginBody {
  /**
   * who
   *
   * At least 2 characters.
   */
  readonly username: string;
  readonly "pass-word": string;
  readonly color?: Color | null;
  /** Default: `7`. */
  readonly days?: number;
  /** At most 3 items. */
  readonly numbers: readonly number[];
  readonly colors: readonly Color[];
}

/**
 * Logs in.
 *
 * `POST /forms/login`
 */
export async function formsLogin(
  transport: HttpTransport,
  body: FormsLoginBody,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "login",
      method: "POST",
      path: "/forms/login",
      body,
      content: "url-encoded",
    },
    options,
  );
}

/**
 * Takes a form as a whole.
 *
 * `POST /forms/address`
 */
export async function formsAddress(
  transport: HttpTransport,
  address: Address,
  options?: RequestOptions,
): Promise<Address> {
  return transport.json<Address>(
    {
      operationId: "address",
      method: "POST",
      path: "/forms/address",
      body: address,
      content: "url-encoded",
    },
    options,
  );
}

/** The body of {@link formsMixed}. */
export interface FormsMixedBody {
  /** At least 2 characters. */
  readonly city?: string | null;
  readonly "zip-code"?: string | null;
  readonly lines?: readonly string[] | null;
  readonly floors?: Readonly<Record<string, number>> | null;
  readonly door?: Color | null;
  readonly label: string;
  readonly children: readonly Tree[];
  readonly sibling?: Tree | null;
  readonly named: Readonly<Record<string, Tree>>;
  readonly rows: readonly (readonly Tree[])[];
  readonly note: string;
}

/**
 * Takes two records and a field.
 *
 * `POST /forms/mixed/{id}`
 */
export async function formsMixed(
  transport: HttpTransport,
  id: number,
  body: FormsMixedBody,
  options?: RequestOptions,
): Promise<void> {
  return transport.nothing(
    {
      operationId: "mixed",
      method: "POST",
      path: "/forms/mixed/{id}",
      segments: { id },
      body,
      content: "url-encoded",
    },
    options,
  );
}

/** The body of {@link formsNamed}. */
export interface FormsNamedBody {
  readonly user: Address;
  readonly others: readonly Address[];
  readonly points: Readonly<Record<string, number>>;
  readonly tree?: Tree | null;
}

/**
 * Takes a record, a list and a map under names.
 *
 * `POST /forms/named`
 */
export async function formsNamed(
  transport: HttpTransport,
  body: FormsNamedBody,
  options?: RequestOptions,
): Promise<void> {
  return transport.nothing(
    {
      operationId: "named",
      method: "POST",
      path: "/forms/named",
      body,
      content: "url-encoded",
    },
    options,
  );
}
