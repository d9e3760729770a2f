// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type { UnknownVariant } from "./runtime/values.js";

/** An open class with the subtypes that Jackson knows. */
export type Animal =
  | Dog
  | Cat
  | UnknownVariant<"species">;

export interface Cat {
  readonly species: "cat";
  readonly name: string;
  readonly lives?: number | null;
}

/** How to reach someone. */
export type Contact =
  | Mail
  | Phone
  | Name;

export interface Mail {
  readonly address: string;
}

export type Name = string;

export interface Phone {
  readonly number: string;
  readonly extension?: number | null;
}

export interface Dog {
  readonly species: "dog";
  readonly name: string;
  readonly barks: number;
}

export type Kept =
  | One
  | Two
  | UnknownVariant<"kind">;

export interface One {
  readonly kind: "One";
  readonly a: number;
}

export interface Two {
  readonly kind: "Two";
  readonly b: number;
}

export type Paired =
  | readonly ["Left", Left]
  | readonly ["Right", Right];

export interface Left {
  readonly a: number;
}

export interface Right {
  readonly b: number;
}

export type Wrapped =
  | { readonly circle: Circle }
  | { readonly Dot: Dot };

export interface Circle {
  /** More than 0. */
  readonly radius: number;
}

export type Dot = Readonly<Record<string, never>>;
