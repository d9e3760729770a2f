// Generated from shop.Places.Search by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

/** A bean. */
@Generated("dev.jetwright")
public record Search(
    String text,
    List<Integer> sizes,
    int page) {
  /** Copies the collections. */
  public Search {
    sizes = Copies.list(sizes);
  }
}
