// Generated from shop.Catalogue by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Catalogue {
  private final Transport transport;

  Catalogue(Transport transport) {
    this.transport = transport;
  }

  /** {@code GET /catalogue/items} */
  public Page<Item> items() {
    return transport
        .call("items", "GET", "/catalogue/items")
        .receive(PageItemCodec::read);
  }

  /** {@code GET /catalogue/words} */
  public Page<String> words() {
    return transport
        .call("words", "GET", "/catalogue/words")
        .receive(PageStringCodec::read);
  }

  /** {@code POST /catalogue/pairs} */
  public Pair<Item, List<Integer>> pair(Pair<Item, List<Integer>> pair) {
    return transport
        .call("pair", "POST", "/catalogue/pairs")
        .body(pair, PairItemListIntCodec::write)
        .receive(PairItemListIntCodec::read);
  }

  /** {@code POST /catalogue/outcomes} */
  public Outcome<Item> outcome(Outcome<Item> outcome) {
    return transport
        .call("outcome", "POST", "/catalogue/outcomes")
        .body(outcome, OutcomeItemCodec::write)
        .receive(OutcomeItemCodec::read);
  }

  /** {@code POST /catalogue/pages} */
  public Page<Pair<String, Optional<Item>>> nested(Page<Pair<String, Optional<Item>>> page) {
    return transport
        .call("nested", "POST", "/catalogue/pages")
        .body(page, PagePairStringItemCodec::write)
        .receive(PagePairStringItemCodec::read);
  }
}
