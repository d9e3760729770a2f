// Generated from shop.Catalogue.Failed by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

@Generated("dev.jetwright")
public record Failed<T>(String reason, List<T> tried) implements Outcome<T> {
  /** Copies the collections. */
  public Failed {
    tried = Copies.list(tried);
  }
}
