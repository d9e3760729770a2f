package kitchen;

import static dev.jetwright.Style.DEEP_OBJECT;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.Api;
import dev.jetwright.AsJson;
import dev.jetwright.Cookie;
import dev.jetwright.Default;
import dev.jetwright.Delimited;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Hidden;
import dev.jetwright.Query;
import dev.jetwright.Required;
import dev.jetwright.Single;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that parameters can be, beside single values under their names. */
@Api(path = "/bindings", tags = "bindings")
public interface Bindings {

  /** Mixes records and single parameters. */
  @Get("/records")
  List<String> records(
      @Query Filters filters,
      Optional<String> q,
      @Header ClientHeaders client,
      @Cookie SessionCookies session,
      @Query Window<Color> window);

  /** Knows its parameters, also those beside the record. */
  @Get("/closed")
  List<String> closed(@Query ClosedFilters filters, @Default("1") int page);

  /** Knows its parameters, an object in brackets among them. */
  @Get("/closed-deep")
  List<String> closedDeep(
      @Query ClosedFilters filters, @Query(style = DEEP_OBJECT) Optional<Span> span);

  /** Knows its headers. */
  @Get("/closed-headers")
  List<String> closedHeaders(@Header ClosedHeaders headers);

  /** Knows its cookies. */
  @Get("/closed-cookies")
  List<String> closedCookies(@Cookie ClosedFilters cookies);

  /** Takes a record that checks itself, and a bean. */
  @Get("/checked")
  List<String> checked(@Query Span span, @Query Finder finder);

  /** Takes objects in brackets. */
  @Get("/deep")
  List<String> deep(
      @Query(style = DEEP_OBJECT) Search search,
      @Query(style = DEEP_OBJECT) Optional<Span> span,
      @Query(value = "l", style = DEEP_OBJECT) @Size(max = 2)
          Map<String, @Positive Integer> labels);

  /** Takes collections in one text. */
  @Get("/delimited")
  List<String> delimited(
      @Delimited Optional<@Size(max = 3) List<@Max(9) Integer>> ids,
      @Delimited("|") @Default("red") Set<Color> colors,
      @Delimited(" ") Optional<List<String>> words,
      @Header @Delimited Optional<List<Integer>> xIds,
      @Cookie @Delimited Optional<List<String>> tags);

  /** Takes JSON. */
  @Get("/json")
  List<String> json(
      @AsJson Optional<Span> span,
      @AsJson Optional<List<@Positive Integer>> numbers,
      @Header @AsJson Optional<Map<String, Integer>> xMap,
      @Cookie @AsJson Optional<List<String>> list);

  /** Takes tuples. */
  @Get("/tuples")
  List<String> tuples(
      @Query Spot spot, @Query @Delimited Optional<Spot> joined, @Header Optional<Spot> xSpot);

  /** Takes cookies. */
  @Get("/cookies")
  List<String> cookies(
      @Cookie("ads_id") String adsId,
      @Cookie Optional<Integer> visits,
      @Cookie Optional<List<String>> tags,
      @Cookie Optional<Color> color);

  /** Insists. */
  @Get("/insisting")
  List<String> insisting(
      @Single int once,
      @Required @Nullable String must,
      @Hidden Optional<Integer> trace,
      @Single @Header Optional<String> xOnce);

  /** Takes headers that are lists. */
  @Get("/headers")
  List<String> headers(@Header List<Integer> xNumber, @Header Optional<List<String>> xText);

  /** Parameters of a query. */
  record Filters(
      @Default("10") @Max(100) int limit,

      @JsonAlias({"order", "sort_by"}) @JsonProperty("sort-by")
      Optional<String> sortBy,

      Optional<@Size(max = 2) List<@Positive Integer>> ids,
      @Default({"red", "dark-green"}) Set<Color> colors,
      @Nullable Double ratio) {}

  /** Generic parameters. */
  record Window<T>(T from, @Default("false") boolean wide) {}

  /** Headers. */
  record ClientHeaders(
      boolean saveData,
      Optional<List<String>> xTag,
      @JsonProperty("X-Raw") Optional<Integer> xRaw) {}

  /** Cookies. */
  record SessionCookies(@Size(min = 2) String sessionId, Optional<Integer> visits) {}

  /** Knows what there is. */
  @JsonIgnoreProperties(ignoreUnknown = false)
  record ClosedFilters(@JsonAlias("max") @Default("10") int limit, String tool) {}

  /** Knows which headers there are. */
  @JsonIgnoreProperties(ignoreUnknown = false)
  record ClosedHeaders(@Nullable String xKnown) {}

  /** From here to there. */
  record Span(int min, int max) {
    public Span {
      if (min > max) {
        throw new IllegalArgumentException("min is more than max");
      }
    }
  }

  /** What to look for. */
  record Search(
      String name,
      Optional<Span> range,
      Optional<List<String>> tags,
      Map<String, List<Integer>> sizes,
      List<Span> spans,
      Optional<Search> not) {}

  /** A place. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  record Spot(@Positive int x, String label) {}

  /** A bean. */
  class Finder {
    private String text = "all";
    private @Nullable Integer depth;

    /** What is looked for. */
    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }

    /** How far down. */
    public @Nullable Integer getDepth() {
      return depth;
    }

    public void setDepth(@Nullable Integer depth) {
      this.depth = depth;
    }

    @Override
    public String toString() {
      return text + " " + depth;
    }
  }
}
