package dev.jetwright.runtime.stream;

/** What a stream does next. */
enum Step {
  /** Nothing, until something happens. */
  REST,
  /** Send the head of the answer. */
  BEGIN,
  /** Send items. */
  WRITE,
  /** Keep the connection alive. */
  PING,
  /** Ask for an item. */
  ASK,
  /** Send the rest, and that it is the last. */
  FINISH,
  /** End where something has failed. */
  FAIL
}
