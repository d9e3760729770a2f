// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

/** Knows its parameters. */
export interface Closed {
  /** Default: `10`. */
  readonly limit?: number;
  readonly "q-r": string;
}

/** Knows its headers. */
export interface ClosedHeaders {
  readonly xSome?: string | null;
}

/** From a point to another one. */
export interface Line {
  readonly from: Point;
  readonly to?: Point | null;
}

/** Does not care. */
export interface Open {
  /** At most 3 characters. */
  readonly name: string;
  readonly size?: number | null;
  readonly words?: readonly string[];
}

/** A point. */
export type Point = readonly [x: number, label: string, weight?: number | null];

/** A bean. */
export interface Search {
  /**
   * At most 5 characters.
   *
   * Default: `  `.
   */
  readonly text?: string;
  readonly sizes?: readonly number[];
  /** Default: `1`. */
  readonly page?: number;
}
