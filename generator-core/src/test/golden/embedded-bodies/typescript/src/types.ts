// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

export interface Item {
  /** Not blank. */
  readonly name: string;
}

export interface User {
  readonly name: string;
}
