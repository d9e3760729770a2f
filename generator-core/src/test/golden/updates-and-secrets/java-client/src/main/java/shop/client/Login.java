// Generated from shop.Users.Login by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

@Generated("dev.jetwright")
public record Login(
    String user,
    String password,
    List<Card> cards) {
  /** Copies the collections. */
  public Login {
    cards = Copies.list(cards);
  }
}
