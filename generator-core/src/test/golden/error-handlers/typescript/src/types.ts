// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

export interface Complaint {
  readonly reason: string;
  readonly code: number;
}
