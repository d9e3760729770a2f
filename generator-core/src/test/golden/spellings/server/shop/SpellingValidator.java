// Generated from shop.Spelling by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The constraints of {@link Spelling}. */
@Generated("dev.jetwright")
public final class SpellingValidator {
  private static final List<String> HOME_SCHEMES = List.of("http", "https");
  private static final List<String> TARGET_SCHEMES = List.of();
  private static final List<String> DIRECTION_VALUES = List.of("asc", "desc");
  private static final List<String> SINGLE_VALUES = List.of("only");
  private static final List<Long> LEVEL_VALUES = List.of(1L, 2L);
  private static final List<String> LETTERS_ELEMENT_VALUES = List.of("a", "b");
  private static final BigDecimal PRICE_FACTOR = new BigDecimal("0.05");
  private static final BigDecimal BOTTLES_FACTOR = new BigDecimal("6");

  private SpellingValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Spelling spelling) {
    Violations violations = new Violations(spelling);
    validate(spelling, violations);
    return violations.list();
  }

  static void validate(Spelling spelling, Violations violations) {
    violations.checkNullable("name", spelling.name(), SpellingValidator::checkName);
    violations.check("user", Violations.orNull(spelling.user()), SpellingValidator::checkUser);
    violations.required("codes", spelling.codes());
    violations.required("mail", spelling.mail());
    violations.check("mail", spelling.mail(), SpellingValidator::checkMail);
    violations.required("home", spelling.home());
    violations.check("home", spelling.home(), SpellingValidator::checkHome);
    violations.check("target", Violations.orNull(spelling.target()), SpellingValidator::checkTarget);
    violations.required("direction", spelling.direction());
    violations.check("direction", spelling.direction(), SpellingValidator::checkDirection);
    violations.required("single", spelling.single());
    violations.check("single", spelling.single(), SpellingValidator::checkSingle);
    violations.check("level", spelling.level(), SpellingValidator::checkLevel);
    violations.required("letters", spelling.letters());
    violations.enter("letters", spelling.letters(), SpellingValidator::validateLetters);
    violations.required("price", spelling.price());
    violations.check("price", spelling.price(), SpellingValidator::checkPrice);
    violations.check("bottles", spelling.bottles(), SpellingValidator::checkBottles);
    violations.required("ranking", spelling.ranking());
    violations.check("ranking", spelling.ranking(), SpellingValidator::checkRanking);
    violations.required("id", spelling.id());
    violations.check("id", spelling.id(), SpellingValidator::checkId);
    violations.check("weight", spelling.weight(), SpellingValidator::checkWeight);
    violations.required("flags", spelling.flags());
  }

  private static void validateLetters(List<String> value, Violations violations) {
    violations.checkEach(value, SpellingValidator::checkLettersElement);
  }

  static void checkName(String name, Faults faults) {
    Checks.notEmpty(name, faults);
  }

  static void checkUser(String user, Faults faults) {
    Checks.size(user, 3, Integer.MAX_VALUE, faults);
  }

  static void checkMail(String mail, Faults faults) {
    Checks.email(mail, faults);
  }

  static void checkHome(String home, Faults faults) {
    Checks.url(home, HOME_SCHEMES, 2083, faults);
  }

  static void checkTarget(URI target, Faults faults) {
    Checks.url(target, TARGET_SCHEMES, 2083, faults);
  }

  static void checkDirection(String direction, Faults faults) {
    Checks.oneOf(direction, DIRECTION_VALUES, faults);
  }

  static void checkSingle(String single, Faults faults) {
    Checks.oneOf(single, SINGLE_VALUES, faults);
  }

  static void checkLevel(int level, Faults faults) {
    Checks.oneOf(level, LEVEL_VALUES, faults);
  }

  static void checkLettersElement(String element, Faults faults) {
    Checks.oneOf(element, LETTERS_ELEMENT_VALUES, faults);
  }

  static void checkPrice(BigDecimal price, Faults faults) {
    Checks.multipleOf(price, PRICE_FACTOR, faults);
  }

  static void checkBottles(int bottles, Faults faults) {
    Checks.multipleOf(bottles, BOTTLES_FACTOR, faults);
    Checks.min(bottles, 6, faults);
  }

  static void checkRanking(List<String> ranking, Faults faults) {
    Checks.uniqueItems(ranking, faults);
  }

  static void checkId(UUID id, Faults faults) {
    Checks.uuidVersion(id, 4, faults);
  }

  static void checkWeight(double weight, Faults faults) {
    Checks.min(weight, 1, faults);
  }
}
