// Generated from shop.Quotes.Offer.Buy by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Quotes.Offer.Buy}. */
@Generated("dev.jetwright")
public final class BuyValidator {
  private BuyValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Quotes.Offer.Buy buy) {
    Violations violations = new Violations(buy);
    validate(buy, violations);
    return violations.list();
  }

  static void validate(Quotes.Offer.Buy buy, Violations violations) {
    violations.required("quote", buy.quote());
    violations.enter("quote", buy.quote(), QuoteValidator::validate);
  }
}
