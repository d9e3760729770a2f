// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type { DecimalString } from "./runtime/values.js";

export interface Part {
  /** Not blank. */
  readonly name: string;
}

export interface Product {
  /** Matches `[A-Z]{3}-\d+`, at least 5 characters. */
  readonly code: string;
  /** Not empty, not blank. */
  readonly title: string;
  /** An e-mail address. */
  readonly contact?: string | null;
  /** At least 1, at most 9000000000. */
  readonly stock: number;
  /** 0 or more. */
  readonly reserved: number;
  /** Less than 0. */
  readonly below: number;
  /** 0 or less. */
  readonly atMostZero: number;
  /** At most 6 digits before and 2 after the decimal point, at least 0.01, at most 999999.99. */
  readonly price: DecimalString;
  /** Not empty; each: not blank, at most 20 characters. */
  readonly tags: readonly string[];
  /** At most 3 entries; each key: at least 2 characters; each value: more than 0. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Each value: each: more than 0. */
  readonly grades: Readonly<Record<string, readonly number[]>>;
  readonly maker: string;
  /** Not blank. */
  readonly place: string;
  readonly part: Part;
  readonly spares: readonly (Part | null)[];
}
