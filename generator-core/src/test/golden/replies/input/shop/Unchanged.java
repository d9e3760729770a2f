package shop;

import dev.jetwright.Status;

@Status(204)
public record Unchanged<T>() implements Change<T> {}
