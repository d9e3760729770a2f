// Generated from shop by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
import type {
  BasicCredential,
  CredentialSource,
  Scheme,
} from "./runtime/credentials.js";

/** What a {@link ApiClient} can prove itself with; each is sent only where it is asked for. */
export type ApiCredentials = {
  /** A key in the cookie `session`. */
  readonly APIKeyCookie?: CredentialSource | undefined;
  /**
   * A key in the header `X-Key`.
   *
   * The key of a *shop*.
   */
  readonly APIKeyHeader?: CredentialSource | undefined;
  /** A key in the query parameter `key`. */
  readonly APIKeyQuery?: CredentialSource | undefined;
  /** A user name and a password. */
  readonly HTTPBasic?: CredentialSource<BasicCredential> | undefined;
  /** A bearer token. */
  readonly HTTPBearer?: CredentialSource | undefined;
  /** What follows `digest` in the `Authorization` header. */
  readonly HTTPDigest?: CredentialSource | undefined;
  /** A bearer token. */
  readonly OAuth2PasswordBearer?: CredentialSource | undefined;
  /** A bearer token. */
  readonly OpenIdConnect?: CredentialSource | undefined;
  /** A bearer token. */
  readonly login?: CredentialSource | undefined;
  /** A bearer token. */
  readonly session?: CredentialSource | undefined;
};

export const APIKeyCookie: Scheme = { name: "APIKeyCookie", in: "cookie", key: "session" };

export const APIKeyHeader: Scheme = { name: "APIKeyHeader", in: "header", key: "X-Key" };

export const APIKeyQuery: Scheme = { name: "APIKeyQuery", in: "query", key: "key" };

export const HTTPBasic: Scheme = { name: "HTTPBasic", in: "basic" };

export const HTTPBearer: Scheme = { name: "HTTPBearer", in: "bearer" };

export const HTTPDigest: Scheme = { name: "HTTPDigest", in: "authorization", key: "digest" };

export const OAuth2PasswordBearer: Scheme = { name: "OAuth2PasswordBearer", in: "bearer" };

export const OpenIdConnect: Scheme = { name: "OpenIdConnect", in: "bearer" };

export const login: Scheme = { name: "login", in: "bearer" };

export const session: Scheme = { name: "session", in: "bearer" };
