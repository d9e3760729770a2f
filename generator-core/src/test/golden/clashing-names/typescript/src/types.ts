// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

export interface Integer {
  readonly value: number;
  readonly text: string;
}

/** Named like a type of the JDK, with properties named like locals. */
export interface List {
  readonly in: number;
  /** More than 0. */
  readonly out: number;
  /** At most 9 characters. */
  readonly faults: string;
  /** Each: at most 9 characters. */
  readonly seen: readonly string[];
  readonly value: string;
  /** At most 9 characters. */
  readonly seenElement: string;
  readonly property: number;
  readonly error: string;
  readonly violations: boolean;
  readonly names: number;
  readonly class: string;
  readonly "with \"quotes\" \\ and ä": string;
  readonly fooBar: string;
  readonly foo_bar: string;
}

export interface Out {
  readonly out: string;
}

/** Called `Record` in the API. */
export interface Record_ {
  readonly integer: Integer;
}

export interface Route {
  readonly exchange?: Integer | null;
  readonly number: Integer;
}
