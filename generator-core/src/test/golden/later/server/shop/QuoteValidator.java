// Generated from shop.Quotes.Quote by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Quotes.Quote}. */
@Generated("dev.jetwright")
public final class QuoteValidator {
  private QuoteValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Quotes.Quote quote) {
    Violations violations = new Violations(quote);
    validate(quote, violations);
    return violations.list();
  }

  static void validate(Quotes.Quote quote, Violations violations) {
    violations.check("price", quote.price(), QuoteValidator::checkPrice);
  }

  static void checkPrice(double price, Faults faults) {
    Checks.positive(price, faults);
  }
}
