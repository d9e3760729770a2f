// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

export interface Item {
  readonly name: string;
}
