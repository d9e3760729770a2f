// Generated from shop.Places.Open by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

/** Does not care. */
@Generated("dev.jetwright")
public record Open(
    String innerName,
    Optional<Integer> innerSize,
    List<String> words) {
  /** Copies the collections. */
  public Open {
    words = Copies.list(words);
  }
}
