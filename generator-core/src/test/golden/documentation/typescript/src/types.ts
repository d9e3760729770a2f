// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

/** A thing. */
export interface Thing {
  /** Not for here. */
  readonly name: string;
}
