// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

/** What is on sale; settings have it, too. */
export const Kind = {
  BOOK: "BOOK",
  GAME: "GAME",
} as const;

/** What is on sale; settings have it, too. */
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Where things stand. */
export interface Shelf {
  /** what it is called */
  readonly name: string;
}
