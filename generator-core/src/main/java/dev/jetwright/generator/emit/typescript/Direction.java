package dev.jetwright.generator.emit.typescript;

/** Which way a value travels, seen from the client. */
enum Direction {
  /** In a request: what has a default may be left out. */
  SENT,
  /** In an answer: what has a default is there; enums and unions may hold what is newer. */
  RECEIVED
}
