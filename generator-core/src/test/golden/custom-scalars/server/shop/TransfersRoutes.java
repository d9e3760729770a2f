// Generated from shop.Transfers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Transfers}. */
@Generated("dev.jetwright")
public final class TransfersRoutes implements Routes {
  private static final Scalar<Iban> IBAN_SCALAR =
      Scalars.custom(Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,38}"), Iban::parse, Iban::value);
  private static final Scalar<Isbn> ISBN_SCALAR =
      Scalars.custom(Isbn::new, Isbn::toString);
  private static final Scalar<Money> MONEY_SCALAR =
      Scalars.custom(MoneyText::parse, MoneyText::format);
  private static final TextDecoder<List<Isbn>> TRANSFERS_BOOKS =
      Scalars.list(ISBN_SCALAR);
  private static final Isbn TRANSFERS_BOOK_DEFAULT =
      new Isbn("978-3-16-148410-0");

  private final Transfers transfers;

  public TransfersRoutes(Transfers transfers) {
    this.transfers = transfers;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/transfers", this::transfer),
        Route.get("/transfers/{account}", this::transfers),
        Route.get("/transfers/{account}/self", this::account));
  }

  /** POST /transfers: Answers a transfer. */
  private void transfer(Exchange exchange) throws IOException {
    Transfer transfer = exchange.body().required(TransferCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, transfers.transfer(transfer), TransferCodec::write);
  }

  /** GET /transfers/{account}: Answers what came in, as text. */
  private void transfers(Exchange exchange) {
    Iban account = exchange.path("account").required(IBAN_SCALAR);
    Optional<List<Isbn>> books =
        exchange.query("books").optional(TRANSFERS_BOOKS);
    Isbn book = exchange.query("book").withDefault(TRANSFERS_BOOK_DEFAULT, ISBN_SCALAR);
    Optional<Money> most = exchange.query("most").optional(MONEY_SCALAR);
    Optional<Isbn> token = exchange.header("token").optional(ISBN_SCALAR);
    exchange.rejectIfFaulty();
    List<String> result = transfers.transfers(
        account,
        books,
        book,
        most,
        token);
    exchange.send(200, result, TransfersRoutes::writeTransfersResult);
  }

  /** GET /transfers/{account}/self: Answers an account. */
  private void account(Exchange exchange) {
    Iban account = exchange.path("account").required(IBAN_SCALAR);
    exchange.rejectIfFaulty();
    exchange.send(200, transfers.account(account), TransfersRoutes::writeAccountResult);
  }

  private static void writeTransfersResult(JsonWriter out, List<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }

  private static void writeAccountResult(JsonWriter out, Iban value) {
    out.writeString(value.value());
  }
}
