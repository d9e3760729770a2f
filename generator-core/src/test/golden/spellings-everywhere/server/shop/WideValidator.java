// Generated from shop.Wide by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.Secret;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The constraints of {@link Wide}. */
@Generated("dev.jetwright")
public final class WideValidator {
  private static final List<String> BY_ACCOUNT_VALUE_ELEMENT_VALUES = List.of("a", "b");
  private static final List<Long> TINY_VALUES = List.of(1L, 2L);
  private static final List<String> LETTER_VALUES = List.of("x", "y");
  private static final BigDecimal HALF_FACTOR = new BigDecimal("0.5");
  private static final BigDecimal HUGE_FACTOR = new BigDecimal("3");
  private static final List<String> URI_SCHEMES = List.of();

  private WideValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Wide wide) {
    Violations violations = new Violations(wide);
    validate(wide, violations);
    return violations.list();
  }

  static void validate(Wide wide, Violations violations) {
    violations.required("word", wide.word());
    violations.enter("word", wide.word(), WideValidator::validateWord);
    violations.required("page", wide.page());
    violations.required("exacts", wide.exacts());
    violations.required("texts", wide.texts());
    violations.required("isbns", wide.isbns());
    violations.required("amounts", wide.amounts());
    violations.required("byAccount", wide.byAccount());
    violations.enter("byAccount", wide.byAccount(), WideValidator::validateByAccount);
    violations.required("sizes", wide.sizes());
    violations.check("tiny", wide.tiny(), WideValidator::checkTiny);
    violations.check("letter", wide.letter(), WideValidator::checkLetter);
    violations.check("half", wide.half(), WideValidator::checkHalf);
    violations.required("huge", wide.huge());
    violations.check("huge", wide.huge(), WideValidator::checkHuge);
    violations.required("uri", wide.uri());
    violations.check("uri", wide.uri(), WideValidator::checkUri);
    violations.required("size", wide.size());
    violations.required("codes", wide.codes());
    violations.check("codes", wide.codes(), WideValidator::checkCodes);
    violations.required("must", Violations.orNull(wide.must()));
  }

  private static void validateWord(Secret<String> value, Violations violations) {
    violations.checkHere(value.reveal(), WideValidator::checkWordSecret);
  }

  private static void validateByAccount(Map<Iban, List<String>> value, Violations violations) {
    violations.enterValues(value, Iban::value, WideValidator::validateByAccountValue);
  }

  private static void validateByAccountValue(List<String> value, Violations violations) {
    violations.checkEach(value, WideValidator::checkByAccountValueElement);
  }

  static void checkWordSecret(String value, Faults faults) {
    Checks.size(value, 3, Integer.MAX_VALUE, faults);
  }

  static void checkByAccountValueElement(String element, Faults faults) {
    Checks.oneOf(element, BY_ACCOUNT_VALUE_ELEMENT_VALUES, faults);
  }

  static void checkTiny(byte tiny, Faults faults) {
    Checks.oneOf(tiny, TINY_VALUES, faults);
  }

  static void checkLetter(char letter, Faults faults) {
    Checks.oneOf(letter, LETTER_VALUES, faults);
  }

  static void checkHalf(float half, Faults faults) {
    Checks.multipleOf(half, HALF_FACTOR, faults);
  }

  static void checkHuge(BigInteger huge, Faults faults) {
    Checks.multipleOf(huge, HUGE_FACTOR, faults);
  }

  static void checkUri(String uri, Faults faults) {
    Checks.url(uri, URI_SCHEMES, 2083, faults);
  }

  static void checkCodes(List<String> codes, Faults faults) {
    Checks.uniqueItems(codes, faults);
  }
}
