// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type { Unrecognized, UnrecognizedNumber } from "./runtime/values.js";

/** How loud. */
export const Level = {
  /** Hardly heard. */
  LOW: 1,
  HIGH: 10,
} as const;

/** How loud. */
export type Level = (typeof Level)[keyof typeof Level] | UnrecognizedNumber;

export const Priority = {
  FIRST: 0,
  SECOND: 1,
  THIRD: 2,
} as const;

export type Priority = (typeof Priority)[keyof typeof Priority] | UnrecognizedNumber;

export const Rank = {
  CAPTAIN: "captain",
  SAILOR: "sailor",
  OTHER: "other",
} as const;

export type Rank = (typeof Rank)[keyof typeof Rank] | Unrecognized;

export interface Report {
  readonly level: Level;
  readonly priorities: readonly Priority[];
  readonly unit: Unit;
  readonly ranks: Readonly<Partial<Record<Level, Rank>>>;
}

export const Unit = {
  METER: "m",
  FOOT: "ft",
} as const;

export type Unit = (typeof Unit)[keyof typeof Unit] | Unrecognized;
