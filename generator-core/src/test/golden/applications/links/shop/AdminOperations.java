// Generated from shop.Users by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.OperationInfo;
import java.util.List;
import javax.annotation.processing.Generated;

/** The operations of {@link AdminServer}, for tools. */
@Generated("dev.jetwright")
public final class AdminOperations {
  /** Every operation, hidden ones among them. */
  public static final List<OperationInfo> ALL = List.of(
      new OperationInfo(
          "GET", "/users/{id:int}", "find",
          Users.class, List.of("Users"), List.of(), false, false),
      new OperationInfo(
          "GET", "/users", "list",
          Users.class, List.of("Users"), List.of(), false, false),
      new OperationInfo(
          "POST", "/users", "newUser",
          Users.class, List.of("Users"), List.of(), false, false));

  private AdminOperations() {}
}
