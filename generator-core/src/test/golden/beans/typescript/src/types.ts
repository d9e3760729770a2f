// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type { UuidString } from "./runtime/values.js";

/** An order. */
export interface Order {
  /** The order's number. */
  readonly id: UuidString;
  /**
   * Who ordered.
   *
   * At least 1 characters.
   */
  readonly customer: string;
  readonly quantity: number;
  readonly tags: readonly string[];
  readonly note?: string | null;
  readonly express: boolean;
  /** More than 0. */
  readonly price: number;
  /** What all of it costs. */
  readonly total: number;
}

/**
 * An order.
 *
 * As requests hold it: what has a default may be left out.
 */
export interface OrderInput {
  /** The order's number. */
  readonly id: UuidString;
  /**
   * Who ordered.
   *
   * At least 1 characters.
   */
  readonly customer: string;
  /** Default: `1`. */
  readonly quantity?: number;
  readonly tags?: readonly string[];
  readonly note?: string | null;
  readonly express: boolean;
  /** More than 0. */
  readonly price: number;
}

/** A bean made by its only constructor, with accessors that are called like its parameters. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A bean made by its only constructor, with accessors that are called like its parameters.
 *
 * As requests hold it: what has a default may be left out.
 */
export interface PointInput {
  readonly x: number;
  /** Default: `7`. */
  readonly y?: number;
}

/** A bean made by a factory. */
export interface Price {
  readonly euros: number;
  readonly cents?: number | null;
}

/** The state of the shop. */
export interface Status {
  /** Whether it is open. */
  readonly open: boolean;
}
