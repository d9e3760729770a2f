/** A decimal of any precision, in plain notation: `"12.50"`. */
export type DecimalString = string;

/** A UUID, in lower case: `"123e4567-e89b-12d3-a456-426614174000"`. */
export type UuidString = string;

/** A date without a time: `"2026-11-22"`. */
export type DateString = string;

/** A date and time without an offset: `"2026-11-22T10:15:30"`. */
export type LocalDateTimeString = string;

/** A date and time with its offset (RFC 3339): `"2026-11-22T10:15:30Z"`. */
export type DateTimeString = string;

/** A duration (ISO 8601): `"PT1M30S"`. */
export type DurationString = string;

declare const unrecognized: unique symbol;

/**
 * A constant that this client does not know, since its server is newer.
 *
 * At run time it is the constant's text. No literal has this type, so that a misspelt constant
 * does not compile; one that came from the server can be sent back.
 */
export type Unrecognized = string & { readonly [unrecognized]: true };

/**
 * A variant that this client does not know, since its server is newer: what is left in the
 * `default` of a `switch` over the tag. The other properties are there, unchecked.
 */
export type UnknownVariant<Tag extends string> = Readonly<Record<string, unknown>> & {
  readonly [Name in Tag]: UnrecognizedTag;
};

/** Any other text, spelled as a literal so that a tag still tells the variants apart. */
type UnrecognizedTag = "(unrecognized)" & { readonly [unrecognized]: true };
