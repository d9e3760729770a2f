// Generated from shop.Facts.Fact by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Bound;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Judgement;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** The constraints of {@link Facts.Fact}. */
@Generated("dev.jetwright")
public final class FactValidator {
  private static final Pattern WORD_PATTERN = Pattern.compile("[a-z]+ # letters", Pattern.CASE_INSENSITIVE | Pattern.COMMENTS);
  private static final Pattern MAIL_PATTERN = Pattern.compile(".*@example\\.org");
  private static final Bound BIG_MAX = Bound.inclusive("18446744073709551616");

  private FactValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Facts.Fact fact) {
    Violations violations = new Violations(fact);
    validate(fact, violations);
    return violations.list();
  }

  /** Every constraint that the value breaks at another time or in other groups. */
  public static List<Violation> validate(Facts.Fact fact, Judgement judgement) {
    Violations violations = new Violations(fact, judgement);
    validate(fact, violations);
    return violations.list();
  }

  static void validate(Facts.Fact fact, Violations violations) {
    violations.check("born", Violations.orNull(fact.born()), FactValidator::checkBorn);
    violations.check("due", Violations.orNull(fact.due()), FactValidator::checkDue);
    violations.check("seen", Violations.orNull(fact.seen()), FactValidator::checkSeen);
    violations.check("expires", Violations.orNull(fact.expires()), FactValidator::checkExpires);
    violations.check("noted", Violations.orNull(fact.noted()), FactValidator::checkNoted);
    violations.required("years", fact.years());
    violations.enter("years", fact.years(), FactValidator::validateYears);
    violations.check("sure", Violations.orNull(fact.sure()), FactValidator::checkSure);
    violations.check("secret", Violations.orNull(fact.secret()), FactValidator::checkSecret);
    violations.check("id", fact.id(), FactValidator::checkId);
    violations.check("word", Violations.orNull(fact.word()), FactValidator::checkWord);
    violations.check("mail", Violations.orNull(fact.mail()), FactValidator::checkMail);
    violations.required("bytes", fact.bytes());
    violations.check("bytes", fact.bytes(), FactValidator::checkBytes);
    violations.check("number", Violations.orNull(fact.number()), FactValidator::checkNumber);
    violations.check("big", Violations.orNull(fact.big()), FactValidator::checkBig);
    violations.checkNullable("name", fact.name(), FactValidator::checkName);
  }

  private static void validateYears(List<Year> value, Violations violations) {
    violations.checkEach(value, FactValidator::checkYearsElement);
  }

  static void checkBorn(LocalDate born, Faults faults) {
    Checks.past(born, faults);
  }

  static void checkDue(LocalDate due, Faults faults) {
    Checks.future(due, faults);
  }

  static void checkSeen(LocalDateTime seen, Faults faults) {
    Checks.past(seen, faults);
  }

  static void checkExpires(OffsetDateTime expires, Faults faults) {
    Checks.future(expires, faults);
  }

  static void checkNoted(Instant noted, Faults faults) {
    Checks.pastOrPresent(noted, faults);
  }

  static void checkYearsElement(Year element, Faults faults) {
    Checks.futureOrPresent(element, faults);
  }

  static void checkSure(boolean sure, Faults faults) {
    Checks.assertTrue(sure, faults);
  }

  static void checkSecret(boolean secret, Faults faults) {
    Checks.assertFalse(secret, faults);
  }

  static void checkId(String id, Faults faults) {
    Checks.isNull(id, faults);
  }

  static void checkWord(String word, Faults faults) {
    Checks.pattern(word, WORD_PATTERN, faults);
  }

  static void checkMail(String mail, Faults faults) {
    Checks.email(mail, MAIL_PATTERN, faults);
  }

  static void checkBytes(byte[] bytes, Faults faults) {
    Checks.size(bytes, 2, 3, faults);
  }

  static void checkNumber(String number, Faults faults) {
    Checks.digits(number, 2, 1, faults);
    Checks.min(number, 3, faults);
  }

  static void checkBig(BigInteger big, Faults faults) {
    Checks.decimalMax(big, BIG_MAX, faults);
  }

  static void checkName(String name, Faults faults) {
    Checks.notBlank(name, faults);
  }
}
