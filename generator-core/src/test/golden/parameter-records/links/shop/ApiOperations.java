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
          "GET", "/items", "find",
          Items.class, List.of("Items"), List.of(), false, false),
      new OperationInfo(
          "GET", "/items/deep", "deep",
          Items.class, List.of("Items"), List.of(), false, false),
      new OperationInfo(
          "GET", "/items/spelled", "spelled",
          Items.class, List.of("Items"), List.of(), false, false));

  private ApiOperations() {}
}
