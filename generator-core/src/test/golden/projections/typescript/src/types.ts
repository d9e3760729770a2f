// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type { UnknownVariant, Unrecognized } from "./runtime/values.js";

/** One of something. */
export interface Box<T> {
  readonly content: T;
}

/** A colour. */
export const Color = {
  RED: "RED",
  BLUE: "BLUE",
} as const;

/** A colour. */
export type Color = (typeof Color)[keyof typeof Color] | Unrecognized;

/** Something for sale. */
export interface Item {
  readonly name: string;
  readonly remark?: string | null;
  readonly cost: number;
  readonly supplier: Supplier;
  readonly amount: number;
  readonly state: string;
  readonly color: Color;
  readonly tags: readonly string[];
  readonly weight?: number | null;
  readonly shape: Shape;
  readonly origin: Origin;
}

/**
 * Something for sale.
 *
 * As requests hold it: what has a default may be left out.
 */
export interface ItemInput {
  readonly name: string;
  readonly remark?: string | null;
  readonly cost: number;
  readonly supplier: Supplier;
  /** Default: `1`. */
  readonly amount?: number;
  /** Default: `new`. */
  readonly state?: string;
  /** Default: `RED`. */
  readonly color?: Color;
  /** Default: `a`, `b`. */
  readonly tags?: readonly string[];
  readonly weight?: number | null;
  readonly shape: Shape;
  readonly origin: Origin;
}

/** Something for sale. */
export interface ItemPublic {
  readonly name: string;
  readonly remark?: string | null;
  readonly amount: number;
  readonly state: string;
  readonly color: Color;
  readonly tags: readonly string[];
  readonly weight?: number | null;
  readonly shape: ShapePublic;
  readonly origin: Origin;
}

/** Something for sale. */
export interface ItemPublicWithoutNulls {
  readonly name: string;
  readonly remark?: string | null;
  readonly amount: number;
  readonly state: string;
  readonly color: Color;
  readonly tags: readonly string[];
  readonly weight?: number | null;
  readonly shape: ShapePublic;
  readonly origin: Origin;
}

/** Something for sale. */
export interface ItemWithoutDefaults {
  readonly name: string;
  readonly remark?: string | null;
  readonly cost: number;
  readonly supplier: SupplierWithoutDefaults;
  readonly amount?: number;
  readonly state?: string;
  readonly color?: Color;
  readonly tags?: readonly string[];
  readonly weight?: number | null;
  readonly shape: Shape;
  readonly origin: Origin;
}

/** Something for sale. */
export interface ItemWithoutNulls {
  readonly name: string;
  readonly remark?: string | null;
  readonly cost: number;
  readonly supplier: SupplierWithoutNulls;
  readonly amount: number;
  readonly state: string;
  readonly color: Color;
  readonly tags: readonly string[];
  readonly weight?: number | null;
  readonly shape: Shape;
  readonly origin: Origin;
}

/** Where it comes from; every view shows it all. */
export interface Origin {
  readonly country: string;
}

/** Some of many. */
export interface PagePublic<T> {
  readonly items: readonly T[];
}

/** A shape. */
export type Shape =
  | Circle
  | Square
  | UnknownVariant<"type">;

/** A circle. */
export interface Circle {
  readonly type: "Circle";
  readonly radius: number;
  readonly tool: string;
}

/** A circle. */
export interface CirclePublic {
  readonly type: "Circle";
  readonly radius: number;
}

/** A square. */
export interface Square {
  readonly type: "Square";
  readonly side: number;
}

/** A shape. */
export type ShapePublic =
  | CirclePublic
  | Square
  | UnknownVariant<"type">;

/** Who sells to us; nobody else's business. */
export interface Supplier {
  readonly name: string;
  readonly phone?: string | null;
}

/** Who sells to us; nobody else's business. */
export interface SupplierWithoutDefaults {
  readonly name: string;
  readonly phone?: string | null;
}

/** Who sells to us; nobody else's business. */
export interface SupplierWithoutNulls {
  readonly name: string;
  readonly phone?: string | null;
}
