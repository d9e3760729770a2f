import { ConnectionError } from "./errors.js";

/** A user name and a password. */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/**
 * A credential, or a function that gives it: it is asked for every request that needs one, and
 * again, with what was refused, when the server answers 401. What it gives then is sent once more,
 * unless it is the same. Undefined means that there is none.
 */
export type CredentialSource<T = string> = T | ((refused?: T) => T | undefined | Promise<T | undefined>);

/** The credentials of a client, by the names of their schemes. */
export type CredentialSources = Readonly<
  Record<string, CredentialSource | CredentialSource<BasicCredential> | undefined>
>;

/** How a request carries a credential. */
export interface Scheme {
  /** Its name in the OpenAPI document. */
  readonly name: string;
  readonly in: "basic" | "bearer" | "authorization" | "header" | "query" | "cookie";
  /** The name of a header, parameter or cookie, or the scheme of the `Authorization` header. */
  readonly key?: string;
}

/** What an operation asks for: alternatives, of which each is schemes that are needed together. */
export type Security = readonly (readonly Scheme[])[];

type Credential = string | BasicCredential;

/** Credentials that are sent together. */
export type Chosen = readonly { readonly scheme: Scheme; readonly value: Credential }[];

/** Gives each request the credentials that it needs, and no others. */
export class Keyring {
  readonly #sources: CredentialSources;
  readonly #renewals = new Map<string, Promise<Credential | undefined>>();

  constructor(sources: CredentialSources = {}) {
    this.#sources = sources;
  }

  /** The credentials of the first alternative for which all are there; none without any. */
  async choose(security: Security): Promise<Chosen> {
    const known = new Map<string, Credential | undefined>();
    for (const alternative of security) {
      const chosen = [];
      for (const scheme of alternative) {
        if (!known.has(scheme.name)) {
          known.set(scheme.name, await this.#current(scheme.name));
        }
        const value = known.get(scheme.name);
        if (value === undefined) {
          break;
        }
        chosen.push({ scheme, value });
      }
      if (chosen.length === alternative.length) {
        return chosen;
      }
    }
    return [];
  }

  async #current(name: string): Promise<Credential | undefined> {
    const source = this.#sources[name];
    return typeof source === "function" ? await source() : source;
  }

  /** Others in place of those that were refused; undefined if there are none. */
  async renew(refused: Chosen): Promise<Chosen | undefined> {
    const renewed = [];
    let isNew = false;
    for (const { scheme, value } of refused) {
      const other = await this.#renewed(scheme.name, value);
      if (other === undefined) {
        return undefined;
      }
      isNew ||= JSON.stringify(other) !== JSON.stringify(value);
      renewed.push({ scheme, value: other });
    }
    return isNew ? renewed : undefined;
  }

  /** Requests that are refused at the same time ask once. */
  async #renewed(name: string, refused: Credential): Promise<Credential | undefined> {
    const source = this.#sources[name];
    if (typeof source !== "function") {
      return source;
    }
    const ask = source as (refused?: Credential) => Credential | undefined | Promise<Credential | undefined>;
    const key = `${name} ${JSON.stringify(refused)}`;
    const known = this.#renewals.get(key);
    if (known !== undefined) {
      return await known;
    }
    const renewal = Promise.resolve(ask(refused)).finally(() => this.#renewals.delete(key));
    this.#renewals.set(key, renewal);
    return await renewal;
  }
}

/** The address of a request with the credentials that stand in it. */
export function addressed(url: string, chosen: Chosen): string {
  const query = new URLSearchParams();
  for (const { scheme, value } of chosen) {
    if (scheme.in === "query") {
      query.append(keyOf(scheme), textOf(value));
    }
  }
  const text = query.toString();
  return text === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${text}`;
}

/** Puts credentials into headers; one that is there already stays as it is. */
export function authorize(headers: Headers, chosen: Chosen): void {
  for (const { scheme, value } of chosen) {
    if (scheme.in === "cookie") {
      const cookies = headers.get("cookie");
      const own = `${keyOf(scheme)}=${textOf(value)}`;
      headers.set("cookie", cookies === null ? own : `${cookies}; ${own}`);
    } else if (scheme.in !== "query") {
      const name = scheme.in === "header" ? keyOf(scheme) : "authorization";
      if (!headers.has(name)) {
        headers.set(name, lineOf(scheme, value));
      }
    }
  }
}

function lineOf(scheme: Scheme, value: Credential): string {
  switch (scheme.in) {
    case "basic":
      return `Basic ${base64(value)}`;
    case "bearer":
      return `Bearer ${textOf(value)}`;
    case "authorization":
      return `${keyOf(scheme)} ${textOf(value)}`;
    default:
      return textOf(value);
  }
}

function base64(value: Credential): string {
  if (typeof value === "string") {
    throw new TypeError("A basic credential has a username and a password");
  }
  if (value.username.includes(":")) {
    throw new TypeError("The user name of a basic credential has no colon");
  }
  const bytes = new TextEncoder().encode(`${value.username}:${value.password}`);
  return btoa(String.fromCharCode(...bytes));
}

function textOf(value: Credential): string {
  if (typeof value !== "string") {
    throw new TypeError("This credential is a text");
  }
  return value;
}

function keyOf(scheme: Scheme): string {
  return scheme.key ?? scheme.name;
}

/** Whether `fetch` would take credentials along to another server: it leaves out `authorization`. */
export function stray(chosen: Chosen): boolean {
  return chosen.some(({ scheme }) => scheme.in === "header" || scheme.in === "cookie");
}

/** How many redirects `fetch` follows. */
const MOST_REDIRECTS = 20;

/** Sends a request, and follows redirects within its server only. */
export async function withinServer(
  operationId: string,
  url: string,
  init: RequestInit,
  send: (url: string, init: RequestInit) => Promise<Response>,
): Promise<Response> {
  let target = url;
  for (let redirects = 0; ; redirects++) {
    const response = await send(target, { ...init, redirect: "manual" });
    if (response.type === "opaqueredirect") {
      const message = "A redirect was not followed, for it might lead to another server";
      throw new ConnectionError(operationId, message);
    }
    const next = nextOf(target, init, response);
    if (next === undefined || redirects === MOST_REDIRECTS) {
      return response;
    }
    await response.body?.cancel();
    target = next;
  }
}

/** Where the same request goes next, if it may. */
function nextOf(url: string, init: RequestInit, response: Response): string | undefined {
  const location = response.headers.get("location");
  const { status } = response;
  const repeats = status === 307 || status === 308;
  const reads = init.method === "GET" || init.method === "HEAD";
  const follows = repeats
    ? !(init.body instanceof ReadableStream)
    : reads && [301, 302, 303].includes(status);
  if (location === null || !follows) {
    return undefined;
  }
  const next = new URL(location, url);
  return next.origin === new URL(url).origin ? next.href : undefined;
}
