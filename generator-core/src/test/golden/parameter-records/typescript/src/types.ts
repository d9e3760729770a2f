// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

/** Who asks. */
export interface Client {
  readonly userAgent?: string | null;
  readonly X_Token: string;
  readonly xTag?: readonly number[] | null;
}

/** A colour. */
export const Color = {
  RED: "RED",
  GREEN: "GREEN",
} as const;

/** A colour. */
export type Color = (typeof Color)[keyof typeof Color];

/** What they are. */
export interface Filter {
  readonly name?: string | null;
  readonly price?: Range | null;
  readonly colors?: readonly Color[] | null;
  readonly sizes: Readonly<Record<string, readonly number[]>>;
  readonly not?: Filter | null;
  readonly ranges: readonly Range[];
  readonly json?: Range | null;
}

/** An amount. */
export interface Money {
  readonly currency?: string | null;
  readonly cents?: number | null;
}

/** Which page. */
export interface Page<T> {
  /** Default: `0`. */
  readonly offset?: number;
  /**
   * At most 100.
   *
   * Default: `10`.
   */
  readonly limit?: number;
  readonly by: readonly T[];
  /**
   * At most 3 items; each: more than 0.
   *
   * @deprecated
   */
  readonly ids?: readonly number[] | null;
  /** Default: `RED`, `GREEN`. */
  readonly colors?: readonly Color[];
}

/** From here to there. */
export interface Range {
  /** More than 0. */
  readonly min: number;
  /** Default: `9`. */
  readonly max?: number;
}

/** Whose cart. */
export interface Session {
  readonly sessionId?: string | null;
  /** Default: `1`. */
  readonly visits?: number;
}
