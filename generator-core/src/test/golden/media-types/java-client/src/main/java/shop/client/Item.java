// Generated from shop.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

/** Something for sale. */
@Generated("dev.jetwright")
public record Item(
    String name,
    double price,
    List<String> tags) {
  /** Copies the collections. */
  public Item {
    tags = Copies.list(tags);
  }
}
