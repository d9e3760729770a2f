package dev.jetwright.generator.contract;

/** Whether a value may be left out or be null. */
public enum Nullness {
  /** It must be there and must not be null. */
  REQUIRED,
  /** It may be absent or null: {@code Optional<T>} in Java. */
  OPTIONAL,
  /** It may be absent or null: {@code @Nullable T} in Java. */
  NULLABLE,
  /** It may be absent or null, and Java tells the two apart: {@code Update<T>}. */
  UPDATE
}
