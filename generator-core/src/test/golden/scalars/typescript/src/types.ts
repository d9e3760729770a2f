// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.
import type {
  Base64String,
  CurrencyCode,
  DateTimeString,
  FilePath,
  IpAddressString,
  LanguageTag,
  LocalTimeString,
  PeriodString,
  TimeString,
  TimeZoneName,
  UrlString,
  YearMonthString,
} from "./runtime/values.js";

/** A value of each type that is met less often. */
export interface Rare {
  readonly letter: string;
  readonly tiny: number;
  readonly small: number;
  readonly huge: number;
  readonly time: LocalTimeString;
  readonly offsetTime: TimeString;
  readonly zoned: DateTimeString;
  readonly year: number;
  readonly month: YearMonthString;
  readonly period: PeriodString;
  readonly uri: UrlString;
  readonly url: UrlString;
  readonly address: IpAddressString;
  readonly bytes: Base64String;
  readonly locale: LanguageTag;
  readonly currency: CurrencyCode;
  readonly zone: TimeZoneName;
  readonly file: FilePath;
  readonly maybeLetter?: string | null;
  readonly maybeBytes?: Base64String | null;
  readonly pages: readonly Base64String[];
  readonly byYear: Readonly<Record<string, number>>;
  readonly host: IpAddressString;
  readonly six: IpAddressString;
  readonly greeting: Base64String;
  readonly quote: string;
  readonly home: UrlString;
  readonly language: LanguageTag;
}

/**
 * A value of each type that is met less often.
 *
 * As requests hold it: what has a default may be left out.
 */
export interface RareInput {
  readonly letter: string;
  readonly tiny: number;
  readonly small: number;
  readonly huge: number;
  readonly time: LocalTimeString;
  readonly offsetTime: TimeString;
  readonly zoned: DateTimeString;
  readonly year: number;
  readonly month: YearMonthString;
  readonly period: PeriodString;
  readonly uri: UrlString;
  readonly url: UrlString;
  readonly address: IpAddressString;
  readonly bytes: Base64String;
  readonly locale: LanguageTag;
  readonly currency: CurrencyCode;
  readonly zone: TimeZoneName;
  readonly file: FilePath;
  readonly maybeLetter?: string | null;
  readonly maybeBytes?: Base64String | null;
  readonly pages: readonly Base64String[];
  readonly byYear: Readonly<Record<string, number>>;
  /** Default: `192.0.2.1`. */
  readonly host?: IpAddressString;
  /** Default: `2001:db8::1`. */
  readonly six?: IpAddressString;
  /** Default: `aGVsbG8=`. */
  readonly greeting?: Base64String;
  /** Default: `'`. */
  readonly quote?: string;
  /** Default: `https://example.com/`. */
  readonly home?: UrlString;
  /** Default: `de-CH`. */
  readonly language?: LanguageTag;
}

/** Numbers with limits. */
export interface Numbers {
  /** At least 1. */
  readonly tiny: number;
  /** At most 9. */
  readonly small: number;
  /** More than 0. */
  readonly huge: number;
}
