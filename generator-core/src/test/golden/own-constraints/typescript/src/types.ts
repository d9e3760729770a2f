// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

export interface Item {
  readonly sku: string;
  readonly count: number;
  readonly reserved?: number | null;
  readonly other?: string | null;
  readonly sizes: readonly number[];
  /** Each key: not blank, 2 to 3 characters, matches `[A-Z]*`, matches `[^X]*`. */
  readonly names: Readonly<Record<string, string>>;
  /** Not blank, 2 to 4 characters, matches `[A-Z]*`, matches `[^X]*`. */
  readonly code: string;
}
