// Generated from shop.Spellings by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Spellings}. */
@Generated("dev.jetwright")
public final class SpellingsRoutes implements Routes {
  private static final List<String> FIND_DIRECTION_VALUES = List.of("asc", "desc");
  private static final BigDecimal FIND_STEPS_ELEMENT_FACTOR = new BigDecimal("5");
  private static final Scalar<String> FIND_DIRECTION_SCALAR =
      Scalars.STRING.oneOf("asc", "desc");
  private static final Scalar<String> FIND_Q_SCALAR =
      Scalars.STRING.trimmed();
  private static final Scalar<Integer> FIND_PAGE_SCALAR =
      Scalars.INT.strict();
  private static final Scalar<Long> FIND_MOST_SCALAR =
      Scalars.BYTE_SIZE;
  private static final TextDecoder<List<Integer>> FIND_STEPS =
      Scalars.list(Scalars.INT, SpellingsRoutes::checkFindStepsElement);

  private final Spellings spellings;

  public SpellingsRoutes(Spellings spellings) {
    this.spellings = spellings;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/spellings", this::echo),
        Route.post("/spellings/exact", this::exact),
        Route.get("/spellings/{direction}", this::find));
  }

  /** POST /spellings: Answers a body. */
  private void echo(Exchange exchange) throws IOException {
    Spelling spelling = exchange.body().required(SpellingCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, spellings.echo(spelling), SpellingCodec::write);
  }

  /** POST /spellings/exact: Answers a strict body. */
  private void exact(Exchange exchange) throws IOException {
    Exact exact = exchange.body().required(ExactCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, spellings.exact(exact), ExactCodec::write);
  }

  /** GET /spellings/{direction}: Takes parameters. */
  private void find(Exchange exchange) {
    String direction =
        exchange.path("direction").required(FIND_DIRECTION_SCALAR, SpellingsRoutes::checkFindDirection);
    String q = exchange.query("q").withDefault("all", FIND_Q_SCALAR);
    Optional<Integer> page = exchange.query("page").optional(FIND_PAGE_SCALAR);
    Long most = exchange.query("most").required(FIND_MOST_SCALAR);
    List<Integer> steps = exchange.query("steps").required(FIND_STEPS);
    exchange.rejectIfFaulty();
    List<String> result = spellings.find(
        direction,
        q,
        page,
        most,
        steps);
    exchange.send(200, result, SpellingsRoutes::writeFindResult);
  }

  private static void writeFindResult(JsonWriter out, List<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }

  private static void checkFindDirection(String direction, Faults faults) {
    Checks.oneOf(direction, FIND_DIRECTION_VALUES, faults);
  }

  private static void checkFindStepsElement(int element, Faults faults) {
    Checks.multipleOf(element, FIND_STEPS_ELEMENT_FACTOR, faults);
  }
}
