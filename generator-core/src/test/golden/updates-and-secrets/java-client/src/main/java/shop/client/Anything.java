// Generated from shop.Users.Anything by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Map;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

@Generated("dev.jetwright")
public record Anything(
    Object value,
    Map<String, Object> named,
    Object raw) {
  /** Copies the collections. */
  public Anything {
    named = Copies.map(named);
  }
}
