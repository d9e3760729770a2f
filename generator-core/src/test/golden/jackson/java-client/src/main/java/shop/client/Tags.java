// Generated from shop.Annotated.Tags by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

/** Some words. */
@Generated("dev.jetwright")
public record Tags(List<String> words) {
  /** Copies the collections. */
  public Tags {
    words = Copies.list(words);
  }
}
