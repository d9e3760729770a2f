// Generated from shop.Change by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** What {@code PUT /items/{id}/name} answers. */
@Generated("dev.jetwright")
public sealed interface ChangeItem {
  /**
   * Status 200.
   *
   * @param xRequestId For the support.
   * @param value the body
   */
  record Changed(
      int version,
      Optional<String> xRequestId,
      Item value) implements ChangeItem {}

  /**
   * Status 204.
   *
   * @param xRequestId For the support.
   */
  record Unchanged(Optional<String> xRequestId) implements ChangeItem {}

  /**
   * Somebody was faster.
   *
   * <p>Status 409.
   *
   * @param xRequestId For the support.
   * @param body the body
   */
  record Conflict_(Optional<String> xRequestId, Conflict<Item> body) implements ChangeItem {}
}
