// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type { UuidString } from "./runtime/values.js";

export interface Cell {
  /** More than 0. */
  readonly height: number;
}

export interface Grid {
  /** At most 2 items; each: at most 3 items; each: each: not blank. */
  readonly rows: readonly (readonly string[])[];
  /**
   * Each key: at most 5 characters; each value: at most 2 entries; each value: each value: each:
   * more than 0.
   */
  readonly byName: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly sets: readonly (readonly UuidString[])[];
  readonly gaps: readonly (readonly (string | null)[] | null)[];
  readonly cells?: Readonly<Record<string, readonly Cell[] | null>> | null;
  /** Each value: more than 0. */
  readonly counts: Readonly<Record<string, number | null>>;
}
