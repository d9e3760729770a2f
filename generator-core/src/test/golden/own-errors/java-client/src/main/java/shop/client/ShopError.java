// Generated from shop.ShopError by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

/** Every error that no operation declares. */
@Generated("dev.jetwright")
public record ShopError(
    int code,
    String message,
    List<RequestFault> faults,
    Optional<String> requestId) {
  /** Copies the collections. */
  public ShopError {
    faults = Copies.list(faults);
  }
}
