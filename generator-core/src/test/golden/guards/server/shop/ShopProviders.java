// Generated from shop.Audited.Audit, shop.Orders.Door, shop.Orders.HasRole by Jetwright; do not edit.
// Change the methods annotated @Provides, then run mvn generate-sources.
package shop;

import dev.jetwright.OperationInfo;
import dev.jetwright.runtime.depend.ProviderSet;
import javax.annotation.processing.Generated;

/** Makes what the operations of {@link Orders} depend on. */
@Generated("dev.jetwright")
public final class ShopProviders extends ProviderSet {
  private final Audited.Audit audit;
  private final Orders.Door door;
  private final Orders.HasRole hasRole;

  public ShopProviders(
      Audited.Audit audit,
      Orders.Door door,
      Orders.HasRole hasRole) {
    this.audit = audit;
    this.door = door;
    this.hasRole = hasRole;
  }

  /** {@link Audited.Audit#note}. */
  void note(OperationInfo operation, String xUser) {
    audit.note(operation, xUser);
  }

  /** {@link Orders.Door#check}. */
  void doorCheck() {
    door.check();
  }

  /** {@link Orders.HasRole#check}. */
  void hasRoleCheck(
      String value,
      Orders.Level level,
      String xUser) {
    hasRole.check(
        value,
        level,
        xUser);
  }
}
