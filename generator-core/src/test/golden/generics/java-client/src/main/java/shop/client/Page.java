// Generated from shop.Catalogue.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

@Generated("dev.jetwright")
public record Page<T>(
    List<T> items,
    long total,
    Optional<T> first) {
  /** Copies the collections. */
  public Page {
    items = Copies.list(items);
  }
}
