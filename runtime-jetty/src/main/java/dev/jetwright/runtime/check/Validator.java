package dev.jetwright.runtime.check;

/**
 * Looks for broken constraints inside a value: {@code ItemValidator::validate}.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface Validator<T> {

  /** Adds what is wrong inside a value. */
  void validate(T value, Violations violations);
}
