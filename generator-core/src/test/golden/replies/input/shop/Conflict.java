package shop;

import dev.jetwright.Status;

/** Somebody was faster. */
@Status(409)
public record Conflict<T>(T current) implements Change<T> {}
