// Generated from shop.Annotated.Open by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Map;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

@Generated("dev.jetwright")
public record Open(int known, Map<String, Integer> others) {
  /** Copies the collections. */
  public Open {
    others = Copies.map(others);
  }
}
