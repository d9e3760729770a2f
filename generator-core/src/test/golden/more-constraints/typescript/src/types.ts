// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type {
  Base64String,
  DateString,
  DateTimeString,
  LocalDateTimeString,
} from "./runtime/values.js";

export interface Fact {
  /** In the past. */
  readonly born?: DateString | null;
  /** In the future. */
  readonly due?: DateString | null;
  /** In the past. */
  readonly seen?: LocalDateTimeString | null;
  /** In the future. */
  readonly expires?: DateTimeString | null;
  /** In the past or present. */
  readonly noted?: DateTimeString | null;
  /** Each: in the future or present. */
  readonly years: readonly number[];
  /** True. */
  readonly sure?: boolean | null;
  /** False. */
  readonly secret?: boolean | null;
  /** Null. */
  readonly id?: string | null;
  /** Matches `[a-z]+ # letters`. */
  readonly word?: string | null;
  /** An e-mail address. */
  readonly mail?: string | null;
  /** 2 to 3 characters. */
  readonly bytes: Base64String;
  /** At least 3, at most 2 digits before and 1 after the decimal point. */
  readonly number?: string | null;
  /** At most 18446744073709551616. */
  readonly big?: number | null;
  /** Not blank. */
  readonly name: string;
}
