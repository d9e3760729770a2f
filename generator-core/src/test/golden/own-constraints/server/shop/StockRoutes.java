// Generated from shop.Stock by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.OwnCheck;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Stock}. */
@Generated("dev.jetwright")
public final class StockRoutes implements Routes {
  private static final OwnCheck<String> FIND_SKU_SKU = OwnCheck.of(
        new Sku.Validator(),
        new SkuElements(
            "Input should be a SKU that starts with 'A'",
            "A",
            Sku.Case.UPPER,
            new int[] {2, 3},
            String.class),
        "sku",
        "Input should be a SKU that starts with 'A'",
        "prefix", "A",
        "letters", "UPPER",
        "digits", List.of(2, 3));
  private static final OwnCheck<Integer> FIND_PAGE_EVEN = OwnCheck.of(
        new Even.OfNumber(),
        new EvenElements("Input should be even"),
        "even",
        "Input should be even");
  private static final OwnCheck<String> FIND_ALSO_ELEMENT_SKU = OwnCheck.of(
        new Sku.Validator(),
        new SkuElements(
            "Input should be a SKU that starts with ''",
            "",
            Sku.Case.UPPER,
            new int[] {2, 3},
            String.class),
        "sku",
        "Input should be a SKU that starts with ''",
        "prefix", "",
        "letters", "UPPER",
        "digits", List.of(2, 3));
  private static final TextDecoder<List<String>> FIND_ALSO =
      Scalars.list(Scalars.STRING, StockRoutes::checkFindAlsoElement);

  private final Stock stock;

  public StockRoutes(Stock stock) {
    this.stock = stock;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/stock/{sku}", this::find),
        Route.post("/stock", this::add));
  }

  /** GET /stock/{sku}. */
  private void find(Exchange exchange) {
    String sku = exchange.path("sku").required(Scalars.STRING, StockRoutes::checkFindSku);
    Optional<Integer> page =
        exchange.query("page").optional(Scalars.INT, StockRoutes::checkFindPage);
    List<String> also = exchange.query("also").required(FIND_ALSO);
    exchange.rejectIfFaulty();
    String result = stock.find(
        sku,
        page,
        also);
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** POST /stock. */
  private void add(Exchange exchange) throws IOException {
    Stock.Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, stock.add(item), ItemCodec::write);
  }

  private static void checkFindSku(String sku, Faults faults) {
    FIND_SKU_SKU.check(sku, faults);
  }

  private static void checkFindPage(Integer page, Faults faults) {
    FIND_PAGE_EVEN.check(page, faults);
  }

  private static void checkFindAlsoElement(String element, Faults faults) {
    FIND_ALSO_ELEMENT_SKU.check(element, faults);
  }
}
