// Generated from shop.Cart by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Cart}. */
@Generated("dev.jetwright")
public final class CartValidator {
  private CartValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Cart cart) {
    Violations violations = new Violations(cart);
    validate(cart, violations);
    return violations.list();
  }

  static void validate(Cart cart, Violations violations) {
    violations.required("articles", cart.articles());
    violations.check("articles", cart.articles(), CartValidator::checkArticles);
  }

  static void checkArticles(List<Article> articles, Faults faults) {
    Checks.size(articles, 0, 100, faults);
  }
}
