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
      new OperationInfo("GET", "/items/routes", "routes", List.of("Items"), false),
      new OperationInfo("GET", "/items/hash", "hashCode", List.of("Items"), false),
      new OperationInfo("GET", "/items/toString/{value}", "toString", List.of("Items"), false),
      new OperationInfo("GET", "/items/overloads", "record", List.of("Items"), false),
      new OperationInfo("GET", "/items/overloads/{id}", "route", List.of("Items"), false),
      new OperationInfo("GET", "/items/overloads/{id}/{name}", "out", List.of("Items"), false),
      new OperationInfo("POST", "/items", "list", List.of("Items"), false),
      new OperationInfo("GET", "/items/upper", "upper", List.of("Items"), false));

  private ApiOperations() {}
}
