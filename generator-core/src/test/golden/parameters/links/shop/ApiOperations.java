// Generated from shop.Search by Jetwright; do not edit.
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
          "GET", "/search/paths/{a}/{b}/x/{order}", "paths",
          Search.class, List.of("Search"), List.of(), false, false),
      new OperationInfo(
          "GET", "/search/queries", "queries",
          Search.class, List.of("Search"), List.of(), false, false),
      new OperationInfo(
          "GET", "/search/repeated", "repeated",
          Search.class, List.of("Search"), List.of(), false, false),
      new OperationInfo(
          "GET", "/search/named", "named",
          Search.class, List.of("Search"), List.of(), false, false));

  private ApiOperations() {}
}
