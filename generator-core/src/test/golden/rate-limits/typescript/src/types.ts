// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

/** Something for sale. */
export interface Item {
  readonly name: string;
}
