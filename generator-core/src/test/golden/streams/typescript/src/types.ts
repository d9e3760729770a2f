// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type { UnknownVariant } from "./runtime/values.js";

/** A piece of an answer. */
export type Delta =
  | Token
  | Done
  | UnknownVariant<"type">;

/** The end. */
export interface Done {
  readonly type: "done";
  readonly tokens: number;
}

/** Some text. */
export interface Token {
  readonly type: "token";
  readonly text: string;
}

/** What something costs. */
export interface Price {
  readonly symbol: string;
  readonly cents: number;
}

/** What somebody wants to know. */
export interface Question {
  readonly text: string;
}
