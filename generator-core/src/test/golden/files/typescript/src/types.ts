// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

/** Pictures with a title. */
export interface Album {
  /** At most 20 characters. */
  readonly title: string;
  readonly cover: Blob;
  readonly back?: Blob | null;
  /** At least 1 items. */
  readonly pictures: readonly Blob[];
}

/** Something for sale. */
export interface Item {
  readonly name: string;
  /** More than 0. */
  readonly price: number;
}
