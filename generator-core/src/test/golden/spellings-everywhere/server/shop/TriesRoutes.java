// Generated from shop.Tries by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.form.FormShape;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Routes requests to {@link Tries}. */
@Generated("dev.jetwright")
public final class TriesRoutes implements Routes {
  private static final List<Long> QUERIED_LEVEL_VALUES = List.of(1L, 2L);
  private static final FormShape FILTER_FORM =
      FormShape.object()
          .with("words", FormShape.list(FormShape.TEXT));
  private static final Scalar<Iban> IBAN_SCALAR =
      Scalars.custom(Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,38}"), Iban::parse, Iban::value);
  private static final Scalar<Integer> EXACT_VALUE_SCALAR =
      Scalars.INT.strict();
  private static final Scalar<String> QUERIED_MOOD_SCALAR =
      Scalars.STRING.inLowerCase();
  private static final Scalar<String> QUERIED_CODES_ELEMENT_SCALAR =
      Scalars.STRING.inUpperCase();
  private static final TextDecoder<Set<String>> QUERIED_CODES =
      Scalars.delimited(",", Scalars.set(QUERIED_CODES_ELEMENT_SCALAR));

  private final Tries tries;

  public TriesRoutes(Tries tries) {
    this.tries = tries;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/tries/wide", this::wide),
        Route.post("/tries/iban", this::one),
        Route.post("/tries/ibans", this::many),
        Route.post("/tries/two", this::two),
        Route.post("/tries/int", this::exact),
        Route.get("/tries/q", this::queried),
        Route.post("/tries/form", this::formed));
  }

  /** POST /tries/wide. */
  private void wide(Exchange exchange) throws IOException {
    exchange.redact("word");
    Wide wide = exchange.body().required(WideCodec::read);
    exchange.rejectIfFaulty();
    try {
      exchange.send(200, tries.wide(wide), WideCodec::write);
    } catch (Bad error) {
      exchange.send(BadCodec.ERROR, error);
    }
  }

  /** POST /tries/iban. */
  private void one(Exchange exchange) throws IOException {
    Iban iban = exchange.body().required(TriesRoutes::readOneIban);
    exchange.rejectIfFaulty();
    exchange.sendOptional(200, tries.one(iban), TriesRoutes::writeOneResult);
  }

  /** POST /tries/ibans. */
  private void many(Exchange exchange) throws IOException {
    List<Iban> ibans = exchange.body().required(TriesRoutes::readManyIbans);
    exchange.rejectIfFaulty();
    exchange.send(200, tries.many(ibans), TriesRoutes::writeManyResult);
  }

  /** POST /tries/two. */
  private void two(Exchange exchange) throws IOException {
    TriesTwoBody body = exchange.body().embedded(TriesTwoBody::read);
    exchange.rejectIfFaulty();
    Map<Iban, Iban> result = tries.two(
        body.a(),
        body.b(),
        body.c());
    exchange.send(200, result, TriesRoutes::writeTwoResult);
  }

  /** POST /tries/int. */
  private void exact(Exchange exchange) throws IOException {
    Integer value = exchange.body().required(TriesRoutes::readExactValue);
    exchange.rejectIfFaulty();
    exchange.send(200, tries.exact(value), JsonWriter::writeInt);
  }

  /** GET /tries/q. */
  private void queried(Exchange exchange) {
    Tries.Filter filter = FilterFields.read(exchange.query());
    Optional<String> mood = exchange.cookie("mood").optional(QUERIED_MOOD_SCALAR);
    Integer level = exchange.query("level").nullable(Scalars.INT, TriesRoutes::checkQueriedLevel);
    Set<String> codes = exchange.query("codes").required(QUERIED_CODES);
    exchange.rejectIfFaulty();
    Iban result = tries.queried(
        filter,
        mood,
        level,
        codes);
    exchange.sendNullable(200, result, TriesRoutes::writeQueriedResult);
  }

  /** POST /tries/form. */
  private void formed(Exchange exchange) throws IOException {
    Tries.Filter filter = exchange.form(FILTER_FORM).required(FilterCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, tries.formed(filter), TriesRoutes::writeFormedResult);
  }

  private static @Nullable Iban readOneIban(JsonReader in) {
    return in.readScalar(IBAN_SCALAR);
  }

  private static @Nullable List<Iban> readManyIbans(JsonReader in) {
    return in.readList(TriesRoutes::readManyIbansElement);
  }

  private static @Nullable Iban readManyIbansElement(JsonReader in) {
    return in.readScalar(IBAN_SCALAR);
  }

  private static @Nullable Integer readExactValue(JsonReader in) {
    return in.readInt(EXACT_VALUE_SCALAR);
  }

  private static void writeOneResult(JsonWriter out, Iban value) {
    out.writeString(value.value());
  }

  private static void writeManyResult(JsonWriter out, List<Iban> value) {
    out.writeArray(value, TriesRoutes::writeManyResultElement);
  }

  private static void writeManyResultElement(JsonWriter out, Iban value) {
    out.writeString(value.value());
  }

  private static void writeTwoResult(JsonWriter out, Map<Iban, Iban> value) {
    out.writeMap(value, IBAN_SCALAR, TriesRoutes::writeTwoResultValue);
  }

  private static void writeTwoResultValue(JsonWriter out, Iban value) {
    out.writeString(value.value());
  }

  private static void writeQueriedResult(JsonWriter out, Iban value) {
    out.writeString(value.value());
  }

  private static void writeFormedResult(JsonWriter out, Iban value) {
    out.writeString(value.value());
  }

  private static void checkQueriedLevel(int level, Faults faults) {
    Checks.oneOf(level, QUERIED_LEVEL_VALUES, faults);
  }
}
