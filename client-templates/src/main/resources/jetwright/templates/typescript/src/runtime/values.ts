/** A decimal of any precision, in plain notation: `"12.50"`. */
export type DecimalString = string;

/** A UUID, in lower case: `"123e4567-e89b-12d3-a456-426614174000"`. */
export type UuidString = string;

/** A date without a time: `"2026-11-22"`. */
export type DateString = string;

/** A month of a year: `"2026-11"`. */
export type YearMonthString = string;

/** A time of day without an offset: `"10:15:30"`. */
export type LocalTimeString = string;

/** A time of day with its offset: `"10:15:30Z"`. */
export type TimeString = string;

/** A date and time without an offset: `"2026-11-22T10:15:30"`. */
export type LocalDateTimeString = string;

/** A date and time with its offset (RFC 3339): `"2026-11-22T10:15:30Z"`. */
export type DateTimeString = string;

/** A duration (ISO 8601): `"PT1M30S"`. */
export type DurationString = string;

/** A period of years, months and days (ISO 8601): `"P1Y2M3D"`. */
export type PeriodString = string;

/** An absolute URL: `"https://example.com/"`. */
export type UrlString = string;

/** An IP address: `"192.0.2.1"`, `"2001:db8::1"`. */
export type IpAddressString = string;

/** Bytes, as base64 (RFC 4648, section 4): `"aGVsbG8="`. */
export type Base64String = string;

/** A language tag (BCP 47): `"de-CH"`. */
export type LanguageTag = string;

/** A currency code (ISO 4217): `"EUR"`. */
export type CurrencyCode = string;

/** A time zone: `"Europe/Berlin"`, `"+02:00"`. */
export type TimeZoneName = string;

/** A path of a file, as the machine of the server writes it. */
export type FilePath = string;

/** Bytes that are sent as they are. */
export type Bytes = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;

/** Values that are sent one after the other. */
export type Streamed<T> = AsyncIterable<T> | Iterable<T>;

declare const unrecognized: unique symbol;

/**
 * A constant that this client does not know, since its server is newer.
 *
 * At run time it is the constant's text. No literal has this type, so that a misspelt constant
 * does not compile; one that came from the server can be sent back.
 */
export type Unrecognized = string & { readonly [unrecognized]: true };

/** The same for a constant that is a number. */
export type UnrecognizedNumber = number & { readonly [unrecognized]: true };

/**
 * A variant that this client does not know, since its server is newer: what is left in the
 * `default` of a `switch` over the tag. The other properties are there, unchecked.
 */
export type UnknownVariant<Tag extends string> = Readonly<Record<string, unknown>> & {
  readonly [Name in Tag]: UnrecognizedTag;
};

/** Any other text, spelled as a literal so that a tag still tells the variants apart. */
type UnrecognizedTag = "(unrecognized)" & { readonly [unrecognized]: true };

/** An event of a stream of Server-Sent Events. */
export interface ServerSentEvent<Data, Name extends string = string> {
  /** Its name; `message` when the server gives it none. */
  readonly event: Name;
  /** What it carries. Reading it throws an `ApiError` when the server sent what is no JSON. */
  readonly data: Data;
  /** The last id that the server gave, empty before the first: where another call can resume. */
  readonly id: string;
  /** The data as it was sent. */
  readonly text: string;
}

/**
 * An event whose data is one of several variants: `event` is the variant's tag. One with another name
 * is left in the `default` of a `switch` over `event`.
 */
export type EventOf<Union, Tag extends string> = Union extends {
  readonly [Name in Tag]: infer Name extends string;
}
  ? ServerSentEvent<Union, Name>
  : never;
