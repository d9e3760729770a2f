// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

/** A paper. */
export interface Paper {
  readonly title: string;
  readonly pages: number;
}
