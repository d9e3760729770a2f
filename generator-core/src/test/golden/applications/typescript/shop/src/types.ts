// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

/** A user. */
export interface User {
  readonly id: number;
  readonly name: string;
}

/** An item. */
export interface Item {
  readonly name: string;
}
