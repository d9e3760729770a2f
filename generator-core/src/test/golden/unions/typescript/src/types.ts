// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type { UnknownVariant } from "./runtime/values.js";

export interface Circle {
  readonly type: "Circle";
  /** More than 0. */
  readonly radius: number;
}

export interface Drawing {
  readonly shape: Shape;
  readonly medium: Medium;
  readonly more: Readonly<Record<string, Shape>>;
  readonly sun?: Circle | null;
}

export interface Ink {
  readonly kind: "ink";
}

export type Medium =
  | Oil
  | Ink
  | UnknownVariant<"kind">;

export interface Oil {
  readonly kind: "oil";
  readonly pigment: string;
}

export interface Path {
  readonly type: "Path";
  readonly parts: readonly Shape[];
}

export type Polygon =
  | Square
  | Path
  | UnknownVariant<"type">;

/** A shape. */
export type Shape =
  | Circle
  | Square
  | Path
  | UnknownVariant<"type">;

export interface Square {
  readonly type: "Square";
  /** More than 0. */
  readonly side: number;
  readonly inside?: Shape | null;
}
