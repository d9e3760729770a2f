// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

export const Order = {
  NEWEST: "NEWEST",
  CHEAPEST: "CHEAPEST",
} as const;

export type Order = (typeof Order)[keyof typeof Order];
