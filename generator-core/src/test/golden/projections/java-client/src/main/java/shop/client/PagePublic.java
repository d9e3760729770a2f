// Generated from shop.PagePublic by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

/** Some of many. */
@Generated("dev.jetwright")
public record PagePublic<T>(List<T> items) {
  /** Copies the collections. */
  public PagePublic {
    items = Copies.list(items);
  }
}
