// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

export interface Item {
  /** Not blank. */
  readonly name: string;
  readonly parts: readonly Part[];
  readonly main?: Part | null;
}

/** A part. */
export interface Part {
  /** Not blank. */
  readonly name: string;
}

/** Named like a type of the JDK. */
export interface List {
  readonly words: readonly string[];
}

export interface Order {
  readonly number: number;
  readonly item: Item;
  readonly part: Part;
}
