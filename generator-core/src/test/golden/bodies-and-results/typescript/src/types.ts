// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

export type Empty = Readonly<Record<string, never>>;

export interface Note {
  readonly text: string;
}
