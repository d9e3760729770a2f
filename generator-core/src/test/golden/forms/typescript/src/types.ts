// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type { Unrecognized } from "./runtime/values.js";

/** Where somebody lives. */
export interface Address {
  /** At least 2 characters. */
  readonly city: string;
  readonly "zip-code"?: string | null;
  readonly lines: readonly string[];
  readonly floors: Readonly<Record<string, number>>;
  readonly door: Color;
}

/** Colors. */
export const Color = {
  RED: "RED",
  GREEN: "GREEN",
} as const;

/** Colors. */
export type Color = (typeof Color)[keyof typeof Color] | Unrecognized;

/** A tree of trees. */
export interface Tree {
  readonly label: string;
  readonly children: readonly Tree[];
  readonly sibling?: Tree | null;
  readonly named: Readonly<Record<string, Tree>>;
  readonly rows: readonly (readonly Tree[])[];
}
