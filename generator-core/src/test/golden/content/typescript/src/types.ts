// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

/** It is there. */
export interface Done {
  readonly name: string;
}

/** Something for sale. */
export interface Item {
  readonly name: string;
  readonly price: number;
  readonly remark?: string | null;
}
