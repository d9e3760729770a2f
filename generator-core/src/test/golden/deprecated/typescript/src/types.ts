// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type { UnknownVariant } from "./runtime/values.js";

/** An item. */
export interface Item {
  /**
   * its name
   *
   * At most 9 characters.
   */
  readonly name: string;
  /**
   * what it was called
   *
   * At most 3 characters.
   *
   * @deprecated
   */
  readonly label?: string | null;
  readonly shape: Shape;
}

/** Something old. */
export interface Old {
  readonly number: number;
}

/** A shape. */
export type Shape =
  | Circle
  | Square
  | UnknownVariant<"type">;

/** A round one. */
export interface Circle {
  readonly type: "Circle";
  readonly radius: number;
}

/** An angular one. */
export interface Square {
  readonly type: "Square";
  readonly side: number;
}

/** A size. */
export const Size = {
  SMALL: "small",
  LARGE: "large",
} as const;

/** A size. */
export type Size = (typeof Size)[keyof typeof Size];
