// Generated from shop.Docs by Jetwright; do not edit.
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
          "GET", "/docs-of-things/a/{id}/b", "find",
          Docs.class, List.of("Docs"), List.of(), false, false),
      new OperationInfo(
          "GET", "/docs-of-things/silent", "silent",
          Docs.class, List.of("Docs"), List.of(), false, false),
      new OperationInfo(
          "GET", "/docs-of-things/hostile", "hostile",
          Docs.class, List.of("Docs"), List.of(), true, false));

  private ApiOperations() {}
}
