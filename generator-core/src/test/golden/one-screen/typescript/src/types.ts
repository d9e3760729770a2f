// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

/** Something for sale. */
export interface Item {
  /** Not blank, at most 100 characters. */
  readonly name: string;
  /** More than 0. */
  readonly price: number;
  readonly isOffer?: boolean | null;
}
