// Generated from shop.Address by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

/** Where somebody lives. */
@Generated("dev.jetwright")
public record Address(
    String city,
    Optional<String> zip,
    List<String> lines,
    Map<String, Integer> floors,
    Color door) {
  /** Copies the collections. */
  public Address {
    lines = Copies.list(lines);
    floors = Copies.map(floors);
  }
}
