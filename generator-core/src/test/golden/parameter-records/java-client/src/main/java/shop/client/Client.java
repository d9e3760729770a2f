// Generated from shop.Items.Client by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

/** Who asks. */
@Generated("dev.jetwright")
public record Client(
    Optional<String> userAgent,
    String token,
    Optional<List<Integer>> xTag) {
  /** Copies the collections. */
  public Client {
    xTag = Copies.optional(xTag, Copies::list);
  }
}
