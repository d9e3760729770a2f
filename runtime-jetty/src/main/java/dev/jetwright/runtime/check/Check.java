package dev.jetwright.runtime.check;

/**
 * What a value must satisfy beyond its type.
 *
 * <pre>{@code
 * static void checkName(String name, Faults faults) {
 *   Checks.notBlank(name, faults);
 *   Checks.size(name, 0, 100, faults);
 * }
 * }</pre>
 *
 * <p>Codecs and validators share it, as a method reference: {@code ItemValidator::checkName}.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface Check<T> {

  /** Reports what is wrong with a value. */
  void check(T value, Faults faults);
}
