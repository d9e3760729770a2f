package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** The constraints of {@link Price}. */
@Generated("dev.jetwright")
final class PriceValidator {

  private PriceValidator() {}

  static void checkAmount(BigDecimal amount, Faults faults) {
    Checks.digits(amount, 5, 2, faults);
  }
}
