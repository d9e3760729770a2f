// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

export interface Author {
  readonly name?: string | null;
}

export interface Note {
  readonly text?: string | null;
  readonly stars?: number | null;
  readonly pages?: number | null;
  readonly author?: Author | null;
  readonly editor?: Author | null;
  readonly readers?: readonly Author[] | null;
  readonly scores?: Readonly<Record<string, number>> | null;
  readonly authors: readonly (Author | null)[];
  readonly marks: readonly (number | null)[];
  readonly labels: Readonly<Record<string, string | null>>;
}
