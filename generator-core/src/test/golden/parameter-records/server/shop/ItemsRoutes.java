// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonText;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.parameter.FieldsDecoder;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Routes requests to {@link Items}. */
@Generated("dev.jetwright")
public final class ItemsRoutes implements Routes {
  private static final FieldsDecoder<Map<String, Integer>> DEEP_LABELS =
      FieldsDecoder.map(
          Scalars.checked(Scalars.STRING, ItemsRoutes::checkDeepLabelsKey),
          FieldsDecoder.text(Scalars.checked(Scalars.INT, ItemsRoutes::checkDeepLabelsValue)));
  private static final FieldsDecoder<List<Items.Range>> DEEP_RANGES =
      FieldsDecoder.list(RangeFields::read);
  private static final TextDecoder<List<Integer>> SPELLED_IDS =
      Scalars.delimited(",", Scalars.list(Scalars.INT, ItemsRoutes::checkSpelledIdsElement));
  private static final TextDecoder<Set<Items.Color>> SPELLED_COLORS =
      Scalars.delimited("|", Scalars.set(ColorCodec.TEXT));
  private static final TextDecoder<List<String>> SPELLED_X_TAG =
      Scalars.delimited(",", Scalars.list(Scalars.STRING));
  private static final TextDecoder<Items.Range> SPELLED_RANGE =
      JsonText.of(RangeCodec::read);
  private static final TextDecoder<List<Integer>> SPELLED_NUMBERS =
      JsonText.ofNullable(ItemsRoutes::readSpelledNumbers);

  private final Items items;

  public ItemsRoutes(Items items) {
    this.items = items;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/items", this::find),
        Route.get("/items/deep", this::deep),
        Route.get("/items/spelled", this::spelled));
  }

  /** GET /items: Finds items. */
  private void find(Exchange exchange) {
    Items.Page<Items.Color> page = PageColorFields.read(exchange.query());
    Optional<String> q = exchange.query("q").optional(Scalars.STRING);
    Items.Client client = ClientFields.readHeaders(exchange.headers());
    Items.Session session = SessionFields.read(exchange.cookies());
    Items.Money money = MoneyFields.read(exchange.query());
    exchange.rejectIfFaulty();
    List<String> result = items.find(
        page,
        q,
        client,
        session,
        money);
    exchange.send(200, result, ItemsRoutes::writeFindResult);
  }

  /** GET /items/deep: Finds items by what they are. */
  private void deep(Exchange exchange) {
    Items.Filter filter = exchange.query().object("filter").required(FilterFields::read);
    Optional<Items.Range> range = exchange.query().object("range").optional(RangeFields::read);
    Map<String, Integer> labels =
        exchange.query().object("l").required(DEEP_LABELS, ItemsRoutes::checkDeepLabels);
    List<Items.Range> ranges = exchange.query().object("ranges").required(DEEP_RANGES);
    exchange.rejectIfFaulty();
    String result = items.deep(
        filter,
        range,
        labels,
        ranges);
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** GET /items/spelled: Says how parameters are spelled. */
  private void spelled(Exchange exchange) {
    Optional<String> adsId = exchange.cookie("ads_id").optional(Scalars.STRING);
    String must = exchange.query("must").required(Scalars.STRING);
    Integer once = exchange.query("once").single().withDefault(1, Scalars.INT);
    Optional<Integer> trace = exchange.query("trace").optional(Scalars.INT);
    Optional<List<Integer>> ids =
        exchange.query("ids").optional(SPELLED_IDS);
    Set<Items.Color> colors = exchange.query("colors").required(SPELLED_COLORS);
    List<String> xTag = exchange.header("x-tag").required(SPELLED_X_TAG);
    Items.Range range = exchange.query("range").required(SPELLED_RANGE);
    Optional<List<Integer>> numbers =
        exchange.query("numbers").optional(SPELLED_NUMBERS);
    exchange.rejectIfFaulty();
    String result = items.spelled(
        adsId,
        must,
        once,
        trace,
        ids,
        colors,
        xTag,
        range,
        numbers);
    exchange.send(200, result, JsonWriter::writeString);
  }

  private static @Nullable List<Integer> readSpelledNumbers(JsonReader in) {
    return in.readList(JsonReader::readInt);
  }

  private static void writeFindResult(JsonWriter out, List<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }

  private static void checkDeepLabels(Map<String, Integer> labels, Faults faults) {
    Checks.size(labels, 0, 2, faults);
  }

  private static void checkDeepLabelsKey(String key, Faults faults) {
    Checks.size(key, 2, Integer.MAX_VALUE, faults);
  }

  private static void checkDeepLabelsValue(int value, Faults faults) {
    Checks.positive(value, faults);
  }

  private static void checkSpelledIdsElement(int element, Faults faults) {
    Checks.max(element, 9, faults);
  }
}
