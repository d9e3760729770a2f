// Generated from shop.Annotated.Sparse by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

@Generated("dev.jetwright")
public record Sparse(
    Optional<String> text,
    List<String> list,
    int number,
    boolean flag,
    Optional<Integer> always) {
  /** Copies the collections. */
  public Sparse {
    list = Copies.list(list);
  }
}
