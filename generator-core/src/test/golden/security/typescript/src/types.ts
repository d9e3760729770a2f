// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

export interface PasswordGrant {
  /** Matches `^password$`. */
  readonly grant_type?: string | null;
  readonly username: string;
  readonly password: string;
  /** Default: `  `. */
  readonly scope?: string;
  readonly client_id?: string | null;
  readonly client_secret?: string | null;
}

export interface Item {
  readonly name: string;
}

export interface Token {
  readonly access_token: string;
  readonly token_type: string;
}

export interface User {
  readonly name: string;
}
