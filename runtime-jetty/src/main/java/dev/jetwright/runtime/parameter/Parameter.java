package dev.jetwright.runtime.parameter;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a request.
 *
 * <pre>{@code
 * Integer itemId = exchange.path("itemId").required(Scalars.INT);
 * Optional<String> q = exchange.query("q").optional(Scalars.STRING, ItemsRoutes::checkQ);
 * exchange.rejectIfFaulty();
 * }</pre>
 *
 * <p>What is wrong with it is noted down, and the answer is then of no use:
 * {@code Exchange.rejectIfFaulty} ends the exchange.
 */
public final class Parameter {
  private final Values values;
  private final FaultList faults;
  private boolean single;

  public Parameter(Values values, FaultList faults) {
    this.values = values;
    this.faults = faults;
  }

  /** Refuses more than one value, of which otherwise one would count. */
  public Parameter single() {
    single = true;
    return this;
  }

  /** Whether a request does not have it. */
  boolean isAbsent() {
    return values.isEmpty();
  }

  /** A value that must be there. */
  public <T> @Nullable T required(TextDecoder<T> decoder) {
    if (values.isEmpty()) {
      values.reportMissing();
      return null;
    }
    return values.decode(single, decoder);
  }

  /** A value that must be there and satisfy a check. */
  public <T> @Nullable T required(TextDecoder<T> decoder, Check<? super T> check) {
    int mark = faults.size();
    T value = required(decoder);
    if (value != null) {
      int end = faults.size();
      check.check(value, values.faults());
      faults.choose(mark, end, value);
    }
    return value;
  }

  /** A value that may be absent. */
  public <T> Optional<T> optional(TextDecoder<T> decoder) {
    return Optional.ofNullable(nullable(decoder));
  }

  /** A value that may be absent and otherwise satisfies a check. */
  public <T> Optional<T> optional(TextDecoder<T> decoder, Check<? super T> check) {
    return Optional.ofNullable(nullable(decoder, check));
  }

  /** A value that may be absent. */
  public <T> @Nullable T nullable(TextDecoder<T> decoder) {
    return values.isEmpty() ? null : required(decoder);
  }

  /** A value that may be absent and otherwise satisfies a check. */
  public <T> @Nullable T nullable(TextDecoder<T> decoder, Check<? super T> check) {
    return values.isEmpty() ? null : required(decoder, check);
  }

  /** A value that another one stands for when it is absent. */
  public <T> @Nullable T withDefault(T absent, TextDecoder<T> decoder) {
    return values.isEmpty() ? absent : required(decoder);
  }

  /** A value that satisfies a check, or another one that stands for it when it is absent. */
  public <T> @Nullable T withDefault(T absent, TextDecoder<T> decoder, Check<? super T> check) {
    return values.isEmpty() ? absent : required(decoder, check);
  }
}
