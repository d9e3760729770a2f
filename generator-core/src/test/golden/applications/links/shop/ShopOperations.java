// Generated from shop.Users, shop.items.Items by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
package shop;

import dev.jetwright.OperationInfo;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.items.Items;

/** The operations of {@link ShopServer}, for tools. */
@Generated("dev.jetwright")
public final class ShopOperations {
  /** Every operation, hidden ones among them. */
  public static final List<OperationInfo> ALL = List.of(
      new OperationInfo(
          "GET", "/api/users/{id:int}", "users_find",
          Users.class, List.of("Users"), List.of(), false, false),
      new OperationInfo(
          "GET", "/api/users", "list",
          Users.class, List.of("Users"), List.of(), false, false),
      new OperationInfo(
          "POST", "/api/users", "newUser",
          Users.class, List.of("Users"), List.of(), false, false),
      new OperationInfo(
          "GET", "/api/items/{id}", "items_find",
          Items.class, List.of("items"), List.of(), false, false),
      new OperationInfo(
          "PUT", "/api/items/{id}", "items_changeItem",
          Items.class, List.of("items"), List.of(), false, false),
      new OperationInfo(
          "GET", "/api/v1/items/{id}", "itemsV1_find",
          Items.class, List.of("old", "items"), List.of(), false, false),
      new OperationInfo(
          "PUT", "/api/v1/items/{id}", "itemsV1_changeItem",
          Items.class, List.of("old", "items"), List.of(), false, false),
      new OperationInfo(
          "GET", "/api/v2-beta/items/{id}", "itemsV2Beta_find",
          Items.class, List.of("items"), List.of(), false, false),
      new OperationInfo(
          "PUT", "/api/v2-beta/items/{id}", "itemsV2Beta_changeItem",
          Items.class, List.of("items"), List.of(), false, false));

  private ShopOperations() {}
}
