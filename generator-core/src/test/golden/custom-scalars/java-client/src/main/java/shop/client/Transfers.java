// Generated from shop.Transfers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Transport;

/** Values of types that the application declares itself. */
@Generated("dev.jetwright")
public final class Transfers {
  private final Transport transport;

  Transfers(Transport transport) {
    this.transport = transport;
  }

  /**
   * Answers a transfer.
   *
   * <p>{@code POST /transfers}
   */
  public Transfer transfer(Transfer transfer) {
    return transport
        .call("transfer", "POST", "/transfers")
        .body(transfer, TransferCodec::write)
        .receive(TransferCodec::read);
  }

  /**
   * Answers what came in, as text.
   *
   * <p>{@code GET /transfers/{account}}
   */
  public List<String> transfers(
      String account,
      Optional<List<String>> books,
      Optional<String> book,
      Optional<String> most,
      Optional<String> token) {
    return transport
        .call("transfers", "GET", "/transfers/{account}")
        .path("account", account)
        .query("books", books.orElse(null))
        .query("book", book.orElse(null))
        .query("most", most.orElse(null))
        .header("token", token.orElse(null))
        .receive(Decoder.list(JsonReader::readString));
  }

  /**
   * Answers what came in, as text.
   *
   * <p>{@code GET /transfers/{account}}, without what is optional
   */
  public List<String> transfers(String account) {
    return transfers(
        account,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Answers an account.
   *
   * <p>{@code GET /transfers/{account}/self}
   */
  public String account(String account) {
    return transport
        .call("account", "GET", "/transfers/{account}/self")
        .path("account", account)
        .receive(JsonReader::readString);
  }
}
