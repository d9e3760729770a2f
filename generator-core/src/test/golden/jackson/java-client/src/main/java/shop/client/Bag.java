// Generated from shop.Annotated.Bag by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Map;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

@Generated("dev.jetwright")
public record Bag(String name, Map<String, Object> properties) {
  /** Copies the collections. */
  public Bag {
    properties = Copies.map(properties);
  }
}
