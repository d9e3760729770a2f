// Generated from shop.Users, shop.items.Items by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
package shop;

import dev.jetwright.OperationInfo;
import java.util.List;
import javax.annotation.processing.Generated;

/** The operations of {@link ShopServer}, for tools. */
@Generated("dev.jetwright")
public final class ShopOperations {
  /** Every operation, hidden ones among them. */
  public static final List<OperationInfo> ALL = List.of(
      new OperationInfo("GET", "/api/users/{id:int}", "users_find", List.of("Users"), false),
      new OperationInfo("GET", "/api/users", "list", List.of("Users"), false),
      new OperationInfo("POST", "/api/users", "newUser", List.of("Users"), false),
      new OperationInfo("GET", "/api/items/{id}", "items_find", List.of("items"), false),
      new OperationInfo("PUT", "/api/items/{id}", "items_changeItem", List.of("items"), false),
      new OperationInfo("GET", "/api/v1/items/{id}", "itemsV1_find", List.of("old", "items"), false),
      new OperationInfo("PUT", "/api/v1/items/{id}", "itemsV1_changeItem", List.of("old", "items"), false),
      new OperationInfo("GET", "/api/v2-beta/items/{id}", "itemsV2Beta_find", List.of("items"), false),
      new OperationInfo("PUT", "/api/v2-beta/items/{id}", "itemsV2Beta_changeItem", List.of("items"), false));

  private ShopOperations() {}
}
