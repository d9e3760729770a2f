// Generated from shop.Search by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.check.Bound;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Routes requests to {@link Search}. */
@Generated("dev.jetwright")
public final class SearchRoutes implements Routes {
  private static final Pattern SEARCH_Q_PATTERN = Pattern.compile("[a-z\"\\\\]+");
  private static final Bound SEARCH_SHARE_MAX = Bound.exclusive("9.95");
  private static final Bound SEARCH_SHARE_MIN = Bound.inclusive("0.1");
  private static final TextDecoder<List<String>> SEARCH_WORDS =
      Scalars.list(Scalars.STRING, SearchRoutes::checkSearchWordsElement);
  private static final TextDecoder<Set<Long>> SEARCH_TENS =
      Scalars.set(Scalars.LONG, SearchRoutes::checkSearchTensElement);

  private final Search search;

  public SearchRoutes(Search search) {
    this.search = search;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/search/{page}", this::search),
        Route.post("/search/batch", this::batch),
        Route.post("/search/note", this::note));
  }

  /** GET /search/{page}. */
  private void search(Exchange exchange) {
    Integer page = exchange.path("page").required(Scalars.INT, SearchRoutes::checkSearchPage);
    Integer limit =
        exchange.query("limit").withDefault(20, Scalars.INT, SearchRoutes::checkSearchLimit);
    Optional<String> q = exchange.query("q").optional(Scalars.STRING, SearchRoutes::checkSearchQ);
    List<String> words =
        exchange.query("words").required(SEARCH_WORDS, SearchRoutes::checkSearchWords);
    Set<Long> tens = exchange.query("tens").required(SEARCH_TENS);
    Optional<String> needed =
        Optional.ofNullable(exchange.query("needed").required(Scalars.STRING));
    Double share =
        exchange.header("share").required(Scalars.DOUBLE, SearchRoutes::checkSearchShare);
    exchange.rejectIfFaulty();
    String result = search.search(
        page,
        limit,
        q,
        words,
        tens,
        needed,
        share);
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** POST /search/batch. */
  private void batch(Exchange exchange) throws IOException {
    List<String> lines =
        exchange.body().required(SearchRoutes::readBatchLines, SearchRoutes::checkBatchLines);
    exchange.rejectIfFaulty();
    exchange.send(200, search.batch(lines), SearchRoutes::writeBatchResult);
  }

  /** POST /search/note. */
  private void note(Exchange exchange) throws IOException {
    String text = exchange.body().required(JsonReader::readString, SearchRoutes::checkNoteText);
    exchange.rejectIfFaulty();
    search.note(text);
    exchange.send(204);
  }

  private static @Nullable List<String> readBatchLines(JsonReader in) {
    return in.readList(JsonReader::readString, SearchRoutes::checkBatchLinesElement);
  }

  private static void writeBatchResult(JsonWriter out, List<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }

  private static void checkSearchPage(int page, Faults faults) {
    Checks.positive(page, faults);
  }

  private static void checkSearchLimit(int limit, Faults faults) {
    Checks.max(limit, 100, faults);
    Checks.min(limit, 1, faults);
  }

  private static void checkSearchQ(String q, Faults faults) {
    Checks.size(q, 3, 50, faults);
    Checks.pattern(q, SEARCH_Q_PATTERN, faults);
  }

  private static void checkSearchWords(List<String> words, Faults faults) {
    Checks.size(words, 0, 3, faults);
  }

  private static void checkSearchWordsElement(String element, Faults faults) {
    Checks.notBlank(element, faults);
  }

  private static void checkSearchTensElement(long element, Faults faults) {
    Checks.min(element, 10, faults.saying("Tens start at 10."));
  }

  private static void checkSearchShare(double share, Faults faults) {
    Checks.decimalMax(share, SEARCH_SHARE_MAX, faults);
    Checks.decimalMin(share, SEARCH_SHARE_MIN, faults);
  }

  private static void checkBatchLines(List<String> lines, Faults faults) {
    Checks.size(lines, 1, 100, faults);
  }

  private static void checkBatchLinesElement(String element, Faults faults) {
    Checks.notBlank(element, faults);
  }

  private static void checkNoteText(String text, Faults faults) {
    Checks.notBlank(text, faults);
  }
}
