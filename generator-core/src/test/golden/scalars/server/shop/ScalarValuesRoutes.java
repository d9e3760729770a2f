// Generated from shop.ScalarValues by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link ScalarValues}. */
@Generated("dev.jetwright")
public final class ScalarValuesRoutes implements Routes {
  private static final TextDecoder<List<URI>> FIND_LINKS =
      Scalars.list(Scalars.URI);
  private static final LocalTime FIND_AT_DEFAULT =
      LocalTime.parse("10:15");

  private final ScalarValues scalarValues;

  public ScalarValuesRoutes(ScalarValues scalarValues) {
    this.scalarValues = scalarValues;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/scalars", this::echo),
        Route.get("/scalars/{letter}/{year}", this::find),
        Route.post("/scalars/numbers", this::numbers));
  }

  /** POST /scalars: Answers a body. */
  private void echo(Exchange exchange) throws IOException {
    Rare rare = exchange.body().required(RareCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, scalarValues.echo(rare), RareCodec::write);
  }

  /** GET /scalars/{letter}/{year}: Finds something. */
  private void find(Exchange exchange) {
    Character letter = exchange.path("letter").required(Scalars.CHAR);
    Short year = exchange.path("year").required(Scalars.SHORT);
    List<URI> links = exchange.query("links").required(FIND_LINKS);
    LocalTime at = exchange.query("at").withDefault(FIND_AT_DEFAULT, Scalars.LOCAL_TIME);
    Byte most =
        exchange.query("most").withDefault((byte) 7, Scalars.BYTE, ScalarValuesRoutes::checkFindMost);
    BigInteger token =
        exchange.header("token").required(Scalars.BIG_INTEGER, ScalarValuesRoutes::checkFindToken);
    exchange.rejectIfFaulty();
    ScalarValues.Numbers result = scalarValues.find(
        letter,
        year,
        links,
        at,
        most,
        token);
    exchange.send(200, result, NumbersCodec::write);
  }

  /** POST /scalars/numbers: Numbers with limits. */
  private void numbers(Exchange exchange) throws IOException {
    ScalarValues.Numbers numbers = exchange.body().required(NumbersCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, scalarValues.numbers(numbers), NumbersCodec::write);
  }

  private static void checkFindMost(byte most, Faults faults) {
    Checks.min(most, 1, faults);
  }

  private static void checkFindToken(BigInteger token, Faults faults) {
    Checks.positive(token, faults);
  }
}
