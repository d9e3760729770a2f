// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
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
          "GET", "/items/routes", "routes",
          Items.class, List.of("Items"), List.of(), false, false),
      new OperationInfo(
          "GET", "/items/hash", "hashCode",
          Items.class, List.of("Items"), List.of(), false, false),
      new OperationInfo(
          "GET", "/items/toString/{value}", "toString",
          Items.class, List.of("Items"), List.of(), false, false),
      new OperationInfo(
          "GET", "/items/overloads", "record",
          Items.class, List.of("Items"), List.of(), false, false),
      new OperationInfo(
          "GET", "/items/overloads/{id}", "route",
          Items.class, List.of("Items"), List.of(), false, false),
      new OperationInfo(
          "GET", "/items/overloads/{id}/{name}", "out",
          Items.class, List.of("Items"), List.of(), false, false),
      new OperationInfo(
          "POST", "/items", "list",
          Items.class, List.of("Items"), List.of(), false, false),
      new OperationInfo(
          "GET", "/items/upper", "upper",
          Items.class, List.of("Items"), List.of(), false, false));

  private ApiOperations() {}
}
