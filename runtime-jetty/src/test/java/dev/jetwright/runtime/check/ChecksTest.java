package dev.jetwright.runtime.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

  @Test
  void sizeOfStrings() {
    assertFine(faults -> Checks.size("ab", 2, 2, faults));
    assertFault(
        "string_too_short: String should have at least 1 character [min_length, 1]",
        faults -> Checks.size("", 1, 5, faults));
    assertFault(
        "string_too_long: String should have at most 3 characters [max_length, 3]",
        faults -> Checks.size("abcd", 0, 3, faults));
    // Jakarta counts UTF-16 code units.
    assertFault(
        "string_too_long: String should have at most 1 character [max_length, 1]",
        faults -> Checks.size("\uD83D\uDE00", 0, 1, faults));
  }

  @Test
  void sizeOfCollections() {
    assertFault(
        "too_short: List should have at least 1 item after validation, not 0"
            + " [field_type, List, min_length, 1, actual_length, 0]",
        faults -> Checks.notEmpty(List.of(), faults));
    assertFault(
        "too_long: List should have at most 2 items after validation, not 3"
            + " [field_type, List, max_length, 2, actual_length, 3]",
        faults -> Checks.size(List.of(1, 2, 3), 0, 2, faults));
    assertFault(
        "too_long: Set should have at most 1 item after validation, not more"
            + " [field_type, Set, max_length, 1, actual_length, null]",
        faults -> Checks.size(Set.of(1, 2), 0, 1, faults));
    assertFault(
        "too_short: Dictionary should have at least 2 items after validation, not 1"
            + " [field_type, Dictionary, min_length, 2, actual_length, 1]",
        faults -> Checks.size(Map.of(1, 2), 2, 9, faults));
    assertFine(faults -> Checks.notEmpty(Map.of(1, 2), faults));
    assertFine(faults -> Checks.notEmpty("x", faults));
  }

  @Test
  void blankStrings() {
    assertFine(faults -> Checks.notBlank(" x ", faults));
    assertFault(
        "not_blank: String should not be blank []", faults -> Checks.notBlank(" \t\n", faults));
    assertFault("not_blank: String should not be blank []", faults -> Checks.notBlank("", faults));
  }

  @Test
  void patternsMatchTheWholeValue() {
    Pattern pattern = Pattern.compile("[a-z]+");
    assertFine(faults -> Checks.pattern("abc", pattern, faults));
    assertFault(
        "string_pattern_mismatch: String should match pattern '[a-z]+' [pattern, [a-z]+]",
        faults -> Checks.pattern("abc1", pattern, faults));
  }

  @Test
  void patternsThatExhaustTheStackDoNotMatch() {
    Pattern recursive = Pattern.compile("(a|b)*c");
    assertFault(
        "string_pattern_mismatch: String should match pattern '(a|b)*c' [pattern, (a|b)*c]",
        faults -> Checks.pattern("ab".repeat(1_000_000) + "c", recursive, faults));
  }

  @Test
  void boundsOfIntegers() {
    assertFine(faults -> Checks.min(1, 1, faults));
    assertFault(
        "greater_than_equal: Input should be greater than or equal to 1 [ge, 1]",
        faults -> Checks.min(0, 1, faults));
    assertFault(
        "less_than_equal: Input should be less than or equal to 9 [le, 9]",
        faults -> Checks.max(10L, 9, faults));
    assertFault(
        "greater_than: Input should be greater than 0 [gt, 0]",
        faults -> Checks.positive(0, faults));
    assertFine(faults -> Checks.positiveOrZero(0, faults));
    assertFault(
        "less_than: Input should be less than 0 [lt, 0]", faults -> Checks.negative(0, faults));
    assertFault(
        "less_than_equal: Input should be less than or equal to 0 [le, 0]",
        faults -> Checks.negativeOrZero(1, faults));
  }

  @Test
  void boundsOfFloatingPointNumbers() {
    assertFine(faults -> Checks.positive(Double.MIN_VALUE, faults));
    assertFine(faults -> Checks.min(Double.POSITIVE_INFINITY, 1, faults));
    assertFault(
        "greater_than: Input should be greater than 0 [gt, 0.0]",
        faults -> Checks.positive(-0.5, faults));
    assertFault(
        "greater_than_equal: Input should be greater than or equal to 10 [ge, 10.0]",
        faults -> Checks.min(9.99, 10, faults));
    assertFault(
        "greater_than: Input should be greater than 0 [gt, 0.0]",
        faults -> Checks.positive(Double.NaN, faults));
    assertFault(
        "less_than_equal: Input should be less than or equal to 1 [le, 1.0]",
        faults -> Checks.max(Double.NaN, 1, faults));
  }

  @Test
  void boundsOfDecimals() {
    assertFine(faults -> Checks.min(new BigDecimal("1.00"), 1, faults));
    assertFault(
        "less_than_equal: Input should be less than or equal to 9 [le, 9]",
        faults -> Checks.max(new BigDecimal("9.01"), 9, faults));
    assertFault(
        "greater_than: Input should be greater than 0 [gt, 0]",
        faults -> Checks.positive(new BigDecimal("0.00"), faults));
  }

  @Test
  void boundsWithDecimals() {
    assertFine(faults -> Checks.decimalMin(0.1, Bound.inclusive("0.1"), faults));
    assertFine(faults -> Checks.decimalMin(0.1f, Bound.inclusive("0.1"), faults));
    assertFine(faults -> Checks.decimalMax(0.1f, Bound.inclusive("0.1"), faults));
    assertFault(
        "greater_than: Input should be greater than 0.1 [gt, 0.1]",
        faults -> Checks.decimalMin(0.1, Bound.exclusive("0.1"), faults));
    assertFault(
        "less_than: Input should be less than 10 [lt, 10]",
        faults -> Checks.decimalMax(10, Bound.exclusive("10"), faults));
    assertFault(
        "less_than_equal: Input should be less than or equal to 10.50 [le, 10.50]",
        faults -> Checks.decimalMax(new BigDecimal("10.51"), Bound.inclusive("10.50"), faults));
    assertFine(
        faults -> Checks.decimalMax(new BigDecimal("10.5"), Bound.inclusive("10.50"), faults));
    assertFine(
        faults -> Checks.decimalMin(Double.POSITIVE_INFINITY, Bound.inclusive("1e308"), faults));
    assertFault(
        "greater_than_equal: Input should be greater than or equal to 0.5 [ge, 0.5]",
        faults -> Checks.decimalMin(Double.NEGATIVE_INFINITY, Bound.inclusive("0.5"), faults));
    assertFault(
        "greater_than_equal: Input should be greater than or equal to 0.5 [ge, 0.5]",
        faults -> Checks.decimalMin(0, Bound.inclusive("0.5"), faults));
  }

  @Test
  void digits() {
    String fault = "digits: Input should have no more than 3 digits before the decimal point and no"
        + " more than 1 digit after it [integer, 3, fraction, 1]";
    assertFine(faults -> Checks.digits(new BigDecimal("999.9"), 3, 1, faults));
    assertFine(faults -> Checks.digits(new BigDecimal("-999"), 3, 1, faults));
    assertFine(faults -> Checks.digits(100.0, 3, 0, faults));
    assertFine(faults -> Checks.digits(0.5f, 0, 1, faults));
    assertFault(fault, faults -> Checks.digits(new BigDecimal("1000"), 3, 1, faults));
    assertFault(fault, faults -> Checks.digits(new BigDecimal("1E+3"), 3, 1, faults));
    assertFault(fault, faults -> Checks.digits(new BigDecimal("1.10"), 3, 1, faults));
    assertFault(fault, faults -> Checks.digits(1000, 3, 1, faults));
    assertFault(fault, faults -> Checks.digits(0.25, 3, 1, faults));
  }

  @Test
  void theAuthorsTextReplacesTheStandardOne() {
    assertFault(
        "not_blank: Say something. []",
        faults -> Checks.notBlank("", faults.saying("Say something.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b",
        "a.b+c@example.com",
        "\"a b\"@example.com",
        "a@[127.0.0.1]",
        "a@[IPv6:::1]",
        "\u00fc@b\u00fccher.example",
        "x_y!#$%&'*/=?^`{|}~-@a-b.c"
      })
  void addresses(String address) {
    assertFine(faults -> Checks.email(address, faults));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " | An email address must have an @-sign.",
        "a | An email address must have an @-sign.",
        "@b | There must be something before the @-sign.",
        "a@ | There must be something after the @-sign.",
        "a b@c | The email address contains invalid characters before the @-sign: SPACE.",
        "a@b@c | The email address contains invalid characters before the @-sign: '@'.",
        ".a@b | An email address cannot start with a period.",
        "a.@b | An email address cannot have a period immediately before the @-sign.",
        "a..b@c | An email address cannot have two periods in a row.",
        "a@.b | An email address cannot have a period immediately after the @-sign.",
        "a@b. | An email address cannot end with a period.",
        "a@b..c | An email address cannot have two periods in a row.",
        "a@-b | An email address cannot have a hyphen immediately after the @-sign.",
        "a@b-.c | An email address cannot have a hyphen immediately before a period.",
        "a@b c | The part after the @-sign contains invalid characters: SPACE.",
      })
  void noAddresses(String line) {
    String[] parts = line.split(" ?\\| ", 2);
    assertFault(
        "value_error: value is not a valid email address: %s [reason, %s]"
            .formatted(parts[1], parts[1]),
        faults -> Checks.email(parts[0], faults));
  }

  @Test
  void violationsKnowTheirPath() {
    Violations violations = new Violations(null);
    violations.required("name", null);
    violations.check("age", 0, ChecksTest::checkAge);
    violations.check("absent", null, ChecksTest::checkAge);
    violations.enter(
        "lines", List.of(1, 0), (lines, inside) -> inside.checkEach(lines, ChecksTest::checkAge));
    violations.enter("stock", Map.of("a", 0), (stock, inside) -> {
      inside.checkKeys(stock, key -> key, (key, faults) -> Checks.size(key, 2, 9, faults));
      inside.checkValues(stock, key -> key, ChecksTest::checkAge);
    });
    assertEquals(
        List.of(
            "[name] missing {}",
            "[age] greater_than {gt=0}",
            "[lines, 1] greater_than {gt=0}",
            "[stock, a, [key]] string_too_short {min_length=2}",
            "[stock, a] greater_than {gt=0}"),
        violations.list().stream()
            .map(each -> each.path() + " " + each.type() + " " + each.context())
            .toList());
  }

  private static void checkAge(int age, Faults faults) {
    Checks.positive(age, faults);
  }

  private static void assertFine(Consumer<Faults> check) {
    assertEquals(List.of(), run(check));
  }

  private static void assertFault(String expected, Consumer<Faults> check) {
    assertEquals(List.of(expected), run(check));
  }

  private static List<String> run(Consumer<Faults> check) {
    List<String> found = new ArrayList<>();
    check.accept((type, message, context) ->
        found.add(type + ": " + message + " " + Arrays.toString(context)));
    return found;
  }
}
