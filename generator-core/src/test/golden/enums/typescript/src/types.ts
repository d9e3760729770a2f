// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type { Unrecognized } from "./runtime/values.js";

export const Color = {
  RED: "red",
  BLUE: "deep \"blue\"",
  GREEN: "GREEN",
} as const;

export type Color = (typeof Color)[keyof typeof Color] | Unrecognized;

export const Finish = {
  MATT: "MATT",
  GLOSSY: "GLOSSY",
} as const;

export type Finish = (typeof Finish)[keyof typeof Finish] | Unrecognized;

export interface Paint {
  readonly color: Color;
  readonly finish?: Finish | null;
  readonly stock: Readonly<Partial<Record<Color, number>>>;
}
