// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type {
  DateTimeString,
  DecimalString,
  Unrecognized,
  UrlString,
  UuidString,
} from "./runtime/values.js";

/** Nothing is taken for something else. */
export interface Exact {
  readonly text: string;
  readonly flag: boolean;
  /** At most 9. */
  readonly count: number;
  readonly total?: number | null;
  readonly shares: readonly number[];
  readonly at: DateTimeString;
}

/** Values that requests spell in ways of their own. */
export interface Spelling {
  /** Not empty. */
  readonly name: string;
  /** At least 3 characters. */
  readonly user?: string | null;
  readonly codes: readonly string[];
  /** An e-mail address. */
  readonly mail: string;
  /** A URL of http or https. */
  readonly home: string;
  /** A URL. */
  readonly target?: UrlString | null;
  readonly direction: "asc" | "desc" | Unrecognized;
  readonly single: "only" | Unrecognized;
  readonly level: 1 | 2;
  readonly letters: readonly ("a" | "b" | Unrecognized)[];
  /** A multiple of 0.05. */
  readonly price: DecimalString;
  /** A multiple of 6, at least 6. */
  readonly bottles: number;
  /** Nothing twice. */
  readonly ranking: readonly string[];
  /** Of version 4. */
  readonly id: UuidString;
  readonly quota: number;
  readonly exact: number;
  /** At least 1. */
  readonly weight: number;
  readonly flags: Readonly<Record<string, boolean>>;
}

/**
 * Values that requests spell in ways of their own.
 *
 * As requests hold it: what has a default may be left out.
 */
export interface SpellingInput {
  /** Not empty. */
  readonly name: string;
  /** At least 3 characters. */
  readonly user?: string | null;
  readonly codes: readonly string[];
  /** An e-mail address. */
  readonly mail: string;
  /** A URL of http or https. */
  readonly home: string;
  /** A URL. */
  readonly target?: UrlString | null;
  readonly direction: "asc" | "desc" | Unrecognized;
  readonly single: "only" | Unrecognized;
  /** Default: `2`. */
  readonly level?: 1 | 2;
  readonly letters: readonly ("a" | "b" | Unrecognized)[];
  /** A multiple of 0.05. */
  readonly price: DecimalString;
  /** A multiple of 6, at least 6. */
  readonly bottles: number;
  /** Nothing twice. */
  readonly ranking: readonly string[];
  /** Of version 4. */
  readonly id: UuidString;
  readonly quota: number;
  readonly exact: number;
  /** At least 1. */
  readonly weight: number;
  readonly flags: Readonly<Record<string, boolean>>;
}
