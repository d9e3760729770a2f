// Generated from shop.Accounts, shop.Lobby by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
package shop;

import dev.jetwright.OperationInfo;
import java.util.List;
import javax.annotation.processing.Generated;

/** The operations of {@link ApiServer}, for tools. */
@Generated("dev.jetwright")
public final class ApiOperations {
  /** Every operation, hidden ones among them. */
  public static final List<OperationInfo> ALL = List.of(
      new OperationInfo(
          "POST", "/accounts/token", "login",
          Accounts.class, List.of("Accounts"), List.of(), false, false),
      new OperationInfo(
          "GET", "/accounts/me", "me",
          Accounts.class, List.of("Accounts"), List.of("me"), false, false),
      new OperationInfo(
          "GET", "/accounts/me/items", "items",
          Accounts.class, List.of("Accounts"), List.of("items", "me"), false, false),
      new OperationInfo(
          "POST", "/accounts/me/items", "add",
          Accounts.class, List.of("Accounts"), List.of("items", "me"), false, false),
      new OperationInfo(
          "POST", "/accounts/both", "both",
          Accounts.class, List.of("Accounts"), List.of(), false, false),
      new OperationInfo(
          "GET", "/accounts/either", "either",
          Accounts.class, List.of("Accounts"), List.of(), false, false),
      new OperationInfo(
          "GET", "/accounts/maybe", "maybe",
          Accounts.class, List.of("Accounts"), List.of(), false, false),
      new OperationInfo(
          "GET", "/accounts/flows", "flows",
          Accounts.class, List.of("Accounts"), List.of(), false, false),
      new OperationInfo(
          "GET", "/lobby", "seats",
          Lobby.class, List.of("Lobby"), List.of("me"), false, false),
      new OperationInfo(
          "GET", "/lobby/board", "board",
          Lobby.class, List.of("Lobby"), List.of(), false, false));

  private ApiOperations() {}
}
