// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type { UuidString } from "./runtime/values.js";

/** What travels one way. */
export interface Account {
  readonly id?: UuidString | null;
  readonly name: string;
  readonly logins: number;
  /** The name in capital letters. */
  readonly shout: string;
}

/**
 * What travels one way.
 *
 * As requests hold it: what has a default may be left out.
 */
export interface AccountInput {
  readonly name: string;
  /** At least 8 characters. */
  readonly password: string;
}

export interface Address {
  readonly street: string;
  readonly zip: number;
}

export interface Bag {
  readonly name: string;
  readonly [name: string]: unknown;
}

/** A cell: column, row and what is in it. */
export type Cell = readonly [column: string, row: number, content?: unknown | null];

export interface Customer {
  readonly name: string;
  readonly street: string;
  readonly zip: number;
  readonly work_street_: string;
  readonly work_zip_: number;
}

export interface Made {
  readonly id: UuidString;
  readonly number: number;
}

/** As requests hold it: what has a default may be left out. */
export interface MadeInput {
  readonly id?: UuidString;
  readonly number?: number;
}

export interface Names {
  readonly age: number;
  readonly full_name: string;
  readonly "output-only": string;
}

/** As requests hold it: what has a default may be left out. */
export interface NamesInput {
  readonly age: number;
  readonly full_name: string;
  readonly "input-only": string;
}

export interface Open {
  readonly known: number;
  readonly [name: string]: unknown;
}

export interface Sparse {
  readonly text?: string | null;
  readonly list?: readonly string[];
  readonly number?: number;
  readonly flag?: boolean;
  readonly always?: number | null;
}

/** As requests hold it: what has a default may be left out. */
export interface SparseInput {
  readonly text?: string | null;
  readonly list: readonly string[];
  readonly number: number;
  /** Default: `true`. */
  readonly flag?: boolean;
  readonly always?: number | null;
}

export interface Strict {
  readonly a: number;
  readonly b: number;
}

/** As requests hold it: what has a default may be left out. */
export interface StrictInput {
  readonly a: number;
}

/** Some words. */
export type Tags = readonly string[];
