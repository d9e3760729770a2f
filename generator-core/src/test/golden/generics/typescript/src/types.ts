// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type { UnknownVariant } from "./runtime/values.js";

export interface Done<T> {
  readonly type: "Done";
  readonly value: T;
}

export interface Failed<T> {
  readonly type: "Failed";
  readonly reason: string;
  readonly tried: readonly T[];
}

export interface Item {
  /** Not blank. */
  readonly name: string;
}

export type Outcome<T> =
  | Done<T>
  | Failed<T>
  | UnknownVariant<"type">;

export interface Page<T> {
  /** At most 100 items. */
  readonly items: readonly T[];
  readonly total: number;
  readonly first?: T | null;
}

export interface Pair<A, B> {
  readonly left: A;
  readonly right: B;
}
