// Generated from shop.Stock.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Judgement;
import dev.jetwright.runtime.check.Messages;
import dev.jetwright.runtime.check.OwnCheck;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** The constraints of {@link Stock.Item}. */
@Generated("dev.jetwright")
public final class ItemValidator {
  private static final OwnCheck<String> SKU_SKU = OwnCheck.of(
        new Sku.Validator(),
        new SkuElements(
            "B is written like B-12, not like ${validatedValue}.",
            "B",
            Sku.Case.UPPER,
            new int[] {2, 3},
            String.class),
        "sku",
        Messages.template("B is written like B-12, not like ${validatedValue}."),
        "prefix", "B",
        "letters", "UPPER",
        "digits", List.of(2, 3));
  private static final OwnCheck<Integer> COUNT_EVEN = OwnCheck.of(
        new Even.OfNumber(),
        new EvenElements("Input should be even"),
        "even",
        "Input should be even");
  private static final OwnCheck<Long> RESERVED_EVEN = OwnCheck.of(
        new Even.OfLong(),
        new EvenElements("Input should be even"),
        "even",
        "Input should be even");
  private static final OwnCheck<String> OTHER_SKU = OwnCheck.of(
        new Sku.Validator(),
        new SkuElements(
            "Input should be a SKU that starts with ''",
            "",
            Sku.Case.UPPER,
            new int[] {2, 3},
            String.class),
        "sku",
        "Input should be a SKU that starts with ''",
        "prefix", "",
        "letters", "UPPER",
        "digits", List.of(2, 3));
  private static final OwnCheck<String> OTHER_SKU_ = OwnCheck.of(
        new Sku.Validator(),
        new SkuElements(
            "Input should be a SKU that starts with 'X'",
            "X",
            Sku.Case.UPPER,
            new int[] {2, 3},
            String.class),
        "sku",
        "Input should be a SKU that starts with 'X'",
        "prefix", "X",
        "letters", "UPPER",
        "digits", List.of(2, 3));
  private static final OwnCheck<Integer> SIZES_ELEMENT_EVEN = OwnCheck.of(
        new Even.OfNumber(),
        new EvenElements("Input should be even"),
        "even",
        "Input should be even");
  private static final Pattern NAMES_KEY_PATTERN = Pattern.compile("[A-Z]*");
  private static final Pattern NAMES_KEY_PATTERN_ = Pattern.compile("[^X]*");
  private static final Pattern CODE_PATTERN = Pattern.compile("[A-Z]*");
  private static final Pattern CODE_PATTERN_ = Pattern.compile("[^X]*");

  private ItemValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Stock.Item item) {
    Violations violations = new Violations(item);
    validate(item, violations);
    return violations.list();
  }

  /** Every constraint that the value breaks at another time or in other groups. */
  public static List<Violation> validate(Stock.Item item, Judgement judgement) {
    Violations violations = new Violations(item, judgement);
    validate(item, violations);
    return violations.list();
  }

  static void validate(Stock.Item item, Violations violations) {
    violations.required("sku", item.sku());
    violations.checkNullable("sku", item.sku(), ItemValidator::checkSku);
    violations.check("count", item.count(), ItemValidator::checkCount);
    violations.checkNullable("reserved", Violations.orNull(item.reserved()), ItemValidator::checkReserved);
    violations.checkNullable("other", item.other(), ItemValidator::checkOther);
    violations.required("sizes", item.sizes());
    violations.enter("sizes", item.sizes(), ItemValidator::validateSizes);
    violations.required("names", item.names());
    violations.enter("names", item.names(), ItemValidator::validateNames);
    violations.checkNullable("code", item.code(), ItemValidator::checkCode);
  }

  private static void validateSizes(List<Integer> value, Violations violations) {
    violations.checkEach(value, ItemValidator::checkSizesElement);
  }

  private static void validateNames(Map<String, String> value, Violations violations) {
    violations.checkKeys(value, Scalars.STRING::encode, ItemValidator::checkNamesKey);
    violations.checkValuesNullable(value, Scalars.STRING::encode, ItemValidator::checkNamesValue);
  }

  static void checkSku(String sku, Faults faults) {
    SKU_SKU.check(sku, faults);
  }

  static void checkCount(Integer count, Faults faults) {
    COUNT_EVEN.check(count, faults);
  }

  static void checkReserved(Long reserved, Faults faults) {
    RESERVED_EVEN.check(reserved, faults);
  }

  static void checkOther(String other, Faults faults) {
    OTHER_SKU.check(other, faults);
    OTHER_SKU_.check(other, faults);
  }

  static void checkSizesElement(Integer element, Faults faults) {
    SIZES_ELEMENT_EVEN.check(element, faults);
  }

  static void checkNamesKey(String key, Faults faults) {
    Checks.size(key, 2, 3, faults);
    Checks.notBlank(key, faults);
    Checks.pattern(key, NAMES_KEY_PATTERN, faults.saying("Capital letters only."));
    Checks.pattern(key, NAMES_KEY_PATTERN_, faults);
  }

  static void checkNamesValueTitle(String value, Faults faults) {
    Checks.notBlank(value, faults);
    Checks.size(value, 0, 5, faults);
  }

  static void checkNamesValue(String value, Faults faults) {
    Checks.asOne(
        value,
        ItemValidator::checkNamesValueTitle,
        faults,
        "title",
        "Input should be a short title");
  }

  static void checkCode(String code, Faults faults) {
    Checks.size(code, 2, 4, faults);
    Checks.notBlank(code, faults);
    Checks.pattern(code, CODE_PATTERN, faults.saying("Capital letters only."));
    Checks.pattern(code, CODE_PATTERN_, faults);
  }
}
