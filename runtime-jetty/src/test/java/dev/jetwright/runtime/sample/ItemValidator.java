package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The constraints of {@link Item}. */
@Generated("dev.jetwright")
public final class ItemValidator {

  private ItemValidator() {}

  /** What is wrong with an item. */
  public static List<Violation> validate(Item item) {
    Violations violations = new Violations(item);
    validate(item, violations);
    return violations.list();
  }

  static void validate(Item item, Violations violations) {
    violations.check("name", item.name(), ItemValidator::checkName);
    violations.check("price", item.price(), ItemValidator::checkPrice);
    violations.check("nickname", item.nickname(), ItemValidator::checkNickname);
    violations.check("quantity", item.quantity(), ItemValidator::checkQuantity);
    violations.enter("seller", item.seller(), SellerValidator::validate);
    violations.check("tags", item.tags(), ItemValidator::checkTags);
    violations.enter("tags", item.tags(), ItemValidator::validateTags);
    violations.enter("stock", item.stock(), ItemValidator::validateStock);
    violations.enter("shape", item.shape().orElse(null), ShapeValidator::validate);
  }

  private static void validateTags(List<String> tags, Violations violations) {
    violations.checkEach(tags, ItemValidator::checkTagsElement);
  }

  private static void validateStock(Map<String, Integer> stock, Violations violations) {
    violations.checkValues(stock, Scalars.STRING::encode, ItemValidator::checkStockValue);
  }

  static void checkName(String name, Faults faults) {
    Checks.size(name, 0, 100, faults);
    Checks.notBlank(name, faults);
  }

  static void checkPrice(double price, Faults faults) {
    Checks.positive(price, faults);
  }

  static void checkNickname(String nickname, Faults faults) {
    Checks.size(nickname, 0, 20, faults);
  }

  static void checkQuantity(int quantity, Faults faults) {
    Checks.positive(quantity, faults);
  }

  static void checkTags(List<String> tags, Faults faults) {
    Checks.size(tags, 0, 5, faults);
  }

  static void checkTagsElement(String tag, Faults faults) {
    Checks.notBlank(tag, faults.saying("A tag says something."));
  }

  static void checkStockValue(int stock, Faults faults) {
    Checks.positive(stock, faults);
  }
}
