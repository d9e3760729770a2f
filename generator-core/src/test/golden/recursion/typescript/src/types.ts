// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

export interface Nest {
  readonly around: Readonly<Record<string, Tree>>;
  readonly below?: Nest | null;
}

export interface Tree {
  /** Not blank. */
  readonly name: string;
  readonly branches: readonly Tree[];
  readonly nest?: Nest | null;
}
