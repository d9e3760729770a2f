// Generated from shop.Items.Filter by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

/** What they are. */
@Generated("dev.jetwright")
public record Filter(
    Optional<String> name,
    Optional<Range> price,
    Optional<List<Color>> colors,
    Map<String, List<Integer>> sizes,
    Optional<Filter> not,
    List<Range> ranges,
    Optional<Range> json) {
  /** Copies the collections. */
  public Filter {
    colors = Copies.optional(colors, Copies::list);
    sizes = Copies.map(sizes);
    ranges = Copies.list(ranges);
  }
}
