package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Seller}. */
@Generated("dev.jetwright")
public final class SellerValidator {

  private SellerValidator() {}

  /** What is wrong with a seller. */
  public static List<Violation> validate(Seller seller) {
    Violations violations = new Violations(seller);
    validate(seller, violations);
    return violations.list();
  }

  static void validate(Seller seller, Violations violations) {
    violations.check("mail", seller.mail(), SellerValidator::checkMail);
  }

  static void checkMail(String mail, Faults faults) {
    Checks.email(mail, faults);
  }
}
