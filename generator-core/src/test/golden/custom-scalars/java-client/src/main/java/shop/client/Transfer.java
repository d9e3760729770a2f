// Generated from shop.Transfer by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;
import shop.client.runtime.Nullable;

/** A transfer from one account to others. */
@Generated("dev.jetwright")
public record Transfer(
    String from,
    List<String> to,
    Optional<String> book,
    @Nullable String other,
    String amount,
    Optional<String> fee,
    Map<String, String> limits,
    Set<String> books,
    String home) {
  /** Copies the collections. */
  public Transfer {
    to = Copies.list(to);
    limits = Copies.map(limits);
    books = Copies.set(books);
  }
}
