// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type {
  DateString,
  DateTimeString,
  DecimalString,
  DurationString,
  LocalDateTimeString,
  Unrecognized,
  UuidString,
} from "./runtime/values.js";

export const Condition = {
  NEW: "new",
  USED: "used",
} as const;

export type Condition = (typeof Condition)[keyof typeof Condition] | Unrecognized;

export interface Settings {
  readonly text: string;
  readonly flag: boolean;
  readonly count: number;
  readonly total: number;
  readonly share: number;
  readonly ratio: number;
  readonly price: DecimalString;
  readonly id: UuidString;
  readonly date: DateString;
  readonly local: LocalDateTimeString;
  readonly offset: DateTimeString;
  readonly instant: DateTimeString;
  readonly duration: DurationString;
  readonly condition: Condition;
  readonly words: readonly string[];
  readonly numbers: readonly number[];
  readonly conditions: readonly Condition[];
  readonly children: readonly Settings[];
}

/** As requests hold it: what has a default may be left out. */
export interface SettingsInput {
  /** Default: `none`. */
  readonly text?: string;
  /** Default: `true`. */
  readonly flag?: boolean;
  /** Default: `7`. */
  readonly count?: number;
  /** Default: `3000000000`. */
  readonly total?: number;
  /** Default: `1.5`. */
  readonly share?: number;
  /** Default: `1e22`. */
  readonly ratio?: number;
  /** Default: `0.00`. */
  readonly price?: DecimalString;
  /** Default: `123e4567-e89b-12d3-a456-426614174000`. */
  readonly id?: UuidString;
  /** Default: `2026-11-22`. */
  readonly date?: DateString;
  /** Default: `2026-11-22T10:15:30`. */
  readonly local?: LocalDateTimeString;
  /** Default: `2026-11-22T10:15:30+01:00`. */
  readonly offset?: DateTimeString;
  /** Default: `2026-11-22T10:15:30Z`. */
  readonly instant?: DateTimeString;
  /** Default: `P1DT1.5S`. */
  readonly duration?: DurationString;
  /** Default: `used`. */
  readonly condition?: Condition;
  /** Default: `a`, `b`. */
  readonly words?: readonly string[];
  /** Default: `3`, `1`, `2`. */
  readonly numbers?: readonly number[];
  /** Default: `new`. */
  readonly conditions?: readonly Condition[];
  /** Default: nothing. */
  readonly children?: readonly SettingsInput[];
}
