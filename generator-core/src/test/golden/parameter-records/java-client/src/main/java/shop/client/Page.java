// Generated from shop.Items.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

/** Which page. */
@Generated("dev.jetwright")
public record Page<T>(
    int offset,
    int limit,
    List<T> by,
    Optional<List<Integer>> ids,
    Set<Color> colors) {
  /** Copies the collections. */
  public Page {
    by = Copies.list(by);
    ids = Copies.optional(ids, Copies::list);
    colors = Copies.set(colors);
  }
}
