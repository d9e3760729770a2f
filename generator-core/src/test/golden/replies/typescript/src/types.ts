// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type {
  DateTimeString,
  UnknownVariant,
  Unrecognized,
} from "./runtime/values.js";

/** A color, which stands in headers only. */
export const Color = {
  RED: "red",
  GREEN: "GREEN",
} as const;

/** A color, which stands in headers only. */
export type Color = (typeof Color)[keyof typeof Color] | Unrecognized;

/** Somebody was faster. */
export interface Conflict<T> {
  readonly current: T;
}

/** An item. */
export interface Item {
  readonly id: number;
  readonly name: string;
}

/** It was there. */
export interface Gone {
  readonly since: DateTimeString;
  readonly reason: string;
}

/** It is not for you. */
export type Refused =
  | TooYoung
  | TooFar
  | UnknownVariant<"type">;

/** You are not from here. */
export interface TooFar {
  readonly type: "TooFar";
  readonly country: string;
}

/** You are too young. */
export interface TooYoung {
  readonly type: "TooYoung";
  readonly age: number;
}

/** What went wrong. */
export interface Trouble {
  readonly text: string;
}
