// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

/** A transfer from one account to others. */
export interface Transfer {
  readonly from: string;
  readonly to: readonly string[];
  readonly book?: string | null;
  readonly other?: string | null;
  readonly amount: string;
  readonly fee?: string | null;
  readonly limits: Readonly<Record<string, string>>;
  readonly books: readonly string[];
  readonly home: string;
}

/**
 * A transfer from one account to others.
 *
 * As requests hold it: what has a default may be left out.
 */
export interface TransferInput {
  readonly from: string;
  readonly to: readonly string[];
  readonly book?: string | null;
  readonly other?: string | null;
  readonly amount: string;
  readonly fee?: string | null;
  readonly limits: Readonly<Record<string, string>>;
  readonly books: readonly string[];
  /** Default: `DE02120300000000202051`. */
  readonly home?: string;
}
