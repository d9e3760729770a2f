// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

/** A note. */
export interface Note {
  readonly text: string;
}
