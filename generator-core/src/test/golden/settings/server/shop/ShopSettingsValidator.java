// Generated from shop.ShopSettings by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link ShopSettings}. */
@Generated("dev.jetwright")
public final class ShopSettingsValidator {
  private ShopSettingsValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(ShopSettings shopSettings) {
    Violations violations = new Violations(shopSettings);
    validate(shopSettings, violations);
    return violations.list();
  }

  static void validate(ShopSettings shopSettings, Violations violations) {
    violations.required("db", shopSettings.db());
    violations.enter("db", shopSettings.db(), DatabaseValidator::validate);
    violations.enter("replicas", Violations.orNull(shopSettings.replicas()), ShopSettingsValidator::validateReplicas);
    violations.required("title", shopSettings.title());
    violations.check("pageSize", shopSettings.pageSize(), ShopSettingsValidator::checkPageSize);
    violations.required("patience", shopSettings.patience());
    violations.required("folder", shopSettings.folder());
    violations.required("kinds", shopSettings.kinds());
    violations.checkNullable("hosts", shopSettings.hosts(), ShopSettingsValidator::checkHosts);
    violations.enter("hosts", shopSettings.hosts(), ShopSettingsValidator::validateHosts);
  }

  private static void validateReplicas(List<ShopSettings.Database> value, Violations violations) {
    violations.enterEach(value, DatabaseValidator::validate);
  }

  private static void validateHosts(List<String> value, Violations violations) {
    violations.checkEach(value, ShopSettingsValidator::checkHostsElement);
  }

  static void checkPageSize(int pageSize, Faults faults) {
    Checks.positive(pageSize, faults);
  }

  static void checkHosts(List<String> hosts, Faults faults) {
    Checks.notEmpty(hosts, faults);
  }

  static void checkHostsElement(String element, Faults faults) {
    Checks.size(element, 3, Integer.MAX_VALUE, faults);
  }
}
