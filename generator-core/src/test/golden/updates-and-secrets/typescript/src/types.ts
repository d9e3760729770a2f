// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

export interface Anything {
  readonly value: unknown;
  readonly named: Readonly<Record<string, unknown>>;
  readonly raw: unknown;
}

export interface Card {
  readonly owner: string;
}

/** As requests hold it: what has a default may be left out. */
export interface CardInput {
  readonly owner: string;
  /** At most 4 characters. */
  readonly pin: string;
}

export interface Login {
  readonly user: string;
  readonly password: string;
  readonly cards: readonly Card[];
}

/** As requests hold it: what has a default may be left out. */
export interface LoginInput {
  readonly user: string;
  readonly password: string;
  readonly cards: readonly CardInput[];
}

/** What is to change. */
export interface UserPatch {
  /** At least 2 characters. */
  readonly name?: string | null;
  /** More than 0. */
  readonly age?: number | null;
  readonly active?: boolean;
  /** Each: at most 3 characters. */
  readonly tags?: readonly string[] | null;
}
