// Generated from shop.Products.Product by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Bound;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import dev.jetwright.runtime.text.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** The constraints of {@link Products.Product}. */
@Generated("dev.jetwright")
public final class ProductValidator {
  private static final Pattern CODE_PATTERN = Pattern.compile("[A-Z]{3}-\\d+");
  private static final Bound PRICE_MAX = Bound.inclusive("999999.99");
  private static final Bound PRICE_MIN = Bound.inclusive("0.01");

  private ProductValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Products.Product product) {
    Violations violations = new Violations(product);
    validate(product, violations);
    return violations.list();
  }

  static void validate(Products.Product product, Violations violations) {
    violations.required("code", product.code());
    violations.check("code", product.code(), ProductValidator::checkCode);
    violations.checkNullable("title", product.title(), ProductValidator::checkTitle);
    violations.check("contact", Violations.orNull(product.contact()), ProductValidator::checkContact);
    violations.check("stock", product.stock(), ProductValidator::checkStock);
    violations.check("reserved", product.reserved(), ProductValidator::checkReserved);
    violations.check("below", product.below(), ProductValidator::checkBelow);
    violations.check("atMostZero", product.atMostZero(), ProductValidator::checkAtMostZero);
    violations.required("price", product.price());
    violations.check("price", product.price(), ProductValidator::checkPrice);
    violations.checkNullable("tags", product.tags(), ProductValidator::checkTags);
    violations.enter("tags", product.tags(), ProductValidator::validateTags);
    violations.required("sizes", product.sizes());
    violations.check("sizes", product.sizes(), ProductValidator::checkSizes);
    violations.enter("sizes", product.sizes(), ProductValidator::validateSizes);
    violations.required("grades", product.grades());
    violations.enter("grades", product.grades(), ProductValidator::validateGrades);
    violations.required("maker", product.maker());
    violations.required("place", Violations.orNull(product.place()));
    violations.check("place", Violations.orNull(product.place()), ProductValidator::checkPlace);
    violations.required("part", product.part());
    violations.enter("part", product.part(), PartValidator::validate);
    violations.required("spares", product.spares());
    violations.enter("spares", product.spares(), ProductValidator::validateSpares);
  }

  private static void validateTags(List<String> value, Violations violations) {
    violations.checkEachNullable(value, ProductValidator::checkTagsElement);
  }

  private static void validateSizes(Map<String, Integer> value, Violations violations) {
    violations.checkKeys(value, Scalars.STRING::encode, ProductValidator::checkSizesKey);
    violations.checkValues(value, Scalars.STRING::encode, ProductValidator::checkSizesValue);
  }

  private static void validateGrades(Map<String, Set<Integer>> value, Violations violations) {
    violations.enterValues(value, Scalars.STRING::encode, ProductValidator::validateGradesValue);
  }

  private static void validateGradesValue(Set<Integer> value, Violations violations) {
    violations.checkEach(value, ProductValidator::checkGradesValueElement);
  }

  private static void validateSpares(List<Optional<Products.Part>> value, Violations violations) {
    violations.enterEach(Violations.orNull(value), PartValidator::validate);
  }

  static void checkCode(String code, Faults faults) {
    Checks.size(code, 5, Integer.MAX_VALUE, faults.saying("A code has 5 letters."));
    Checks.pattern(code, CODE_PATTERN, faults);
  }

  static void checkTitle(String title, Faults faults) {
    Checks.notEmpty(title, faults);
    Checks.notBlank(title, faults);
  }

  static void checkContact(String contact, Faults faults) {
    Checks.email(contact, faults);
  }

  static void checkStock(long stock, Faults faults) {
    Checks.max(stock, 9000000000L, faults);
    Checks.min(stock, 1, faults);
  }

  static void checkReserved(int reserved, Faults faults) {
    Checks.positiveOrZero(reserved, faults);
  }

  static void checkBelow(float below, Faults faults) {
    Checks.negative(below, faults);
  }

  static void checkAtMostZero(double atMostZero, Faults faults) {
    Checks.negativeOrZero(atMostZero, faults);
  }

  static void checkPrice(BigDecimal price, Faults faults) {
    Checks.digits(price, 6, 2, faults);
    Checks.decimalMax(price, PRICE_MAX, faults);
    Checks.decimalMin(price, PRICE_MIN, faults);
  }

  static void checkTags(List<String> tags, Faults faults) {
    Checks.notEmpty(tags, faults);
  }

  static void checkTagsElement(String element, Faults faults) {
    Checks.size(element, 0, 20, faults);
    Checks.notBlank(element, faults);
  }

  static void checkSizes(Map<String, Integer> sizes, Faults faults) {
    Checks.size(sizes, 0, 3, faults);
  }

  static void checkSizesKey(String key, Faults faults) {
    Checks.size(key, 2, Integer.MAX_VALUE, faults);
  }

  static void checkSizesValue(int value, Faults faults) {
    Checks.positive(value, faults);
  }

  static void checkGradesValueElement(int element, Faults faults) {
    Checks.positive(element, faults);
  }

  static void checkPlace(String place, Faults faults) {
    Checks.notBlank(place, faults);
  }
}
