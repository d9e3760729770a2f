// Generated from shop.Annotated by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Routes requests to {@link Annotated}. */
@Generated("dev.jetwright")
public final class AnnotatedRoutes implements Routes {
  private final Annotated annotated;

  public AnnotatedRoutes(Annotated annotated) {
    this.annotated = annotated;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/account", this::account),
        Route.post("/names", this::names),
        Route.post("/strict", this::strict),
        Route.post("/open", this::open),
        Route.post("/bag", this::bag),
        Route.post("/address", this::address),
        Route.post("/sparse", this::sparse),
        Route.post("/cell", this::cell),
        Route.post("/tags", this::tags),
        Route.post("/made", this::made));
  }

  /** POST /account. */
  private void account(Exchange exchange) throws IOException {
    exchange.redact("password");
    Annotated.Account account = exchange.body().required(AccountCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, annotated.account(account), AccountCodec::write);
  }

  /** POST /names. */
  private void names(Exchange exchange) throws IOException {
    Annotated.Names names = exchange.body().required(NamesCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, annotated.names(names), NamesCodec::write);
  }

  /** POST /strict. */
  private void strict(Exchange exchange) throws IOException {
    Annotated.Strict strict = exchange.body().required(StrictCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, annotated.strict(strict), StrictCodec::write);
  }

  /** POST /open. */
  private void open(Exchange exchange) throws IOException {
    Annotated.Open open = exchange.body().required(OpenCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, annotated.open(open), OpenCodec::write);
  }

  /** POST /bag. */
  private void bag(Exchange exchange) throws IOException {
    Annotated.Bag bag = exchange.body().required(BagCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, annotated.bag(bag), BagCodec::write);
  }

  /** POST /address. */
  private void address(Exchange exchange) throws IOException {
    Annotated.Customer customer = exchange.body().required(CustomerCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, annotated.address(customer), CustomerCodec::write);
  }

  /** POST /sparse. */
  private void sparse(Exchange exchange) throws IOException {
    Annotated.Sparse sparse = exchange.body().required(SparseCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, annotated.sparse(sparse), SparseCodec::write);
  }

  /** POST /cell. */
  private void cell(Exchange exchange) throws IOException {
    Annotated.Cell cell = exchange.body().required(CellCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, annotated.cell(cell), CellCodec::write);
  }

  /** POST /tags. */
  private void tags(Exchange exchange) throws IOException {
    List<Annotated.Tags> tags = exchange.body().required(AnnotatedRoutes::readTagsTags);
    exchange.rejectIfFaulty();
    exchange.send(200, annotated.tags(tags), AnnotatedRoutes::writeTagsResult);
  }

  /** POST /made. */
  private void made(Exchange exchange) throws IOException {
    Annotated.Made made = exchange.body().required(MadeCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, annotated.made(made), MadeCodec::write);
  }

  private static @Nullable List<Annotated.Tags> readTagsTags(JsonReader in) {
    return in.readList(TagsCodec::read);
  }

  private static void writeTagsResult(JsonWriter out, List<Annotated.Tags> value) {
    out.writeArray(value, TagsCodec::write);
  }
}
