package shop;

import static dev.jetwright.Style.DEEP_OBJECT;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.Api;
import dev.jetwright.AsJson;
import dev.jetwright.Cookie;
import dev.jetwright.Default;
import dev.jetwright.Delimited;
import dev.jetwright.Example;
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

/** Parameters beyond single ones. */
@Api(path = "/items")
public interface Items {

  /**
   * Finds items.
   *
   * @param page which of them
   * @param q a text
   * @param client who asks
   * @param session whose cart it is
   */
  @Get
  List<String> find(
      @Query Page<Color> page,
      @Example({"tea", "green tea"}) Optional<String> q,
      @Header Client client,
      @Cookie Session session,
      @Query Money money);

  /** Finds items by what they are. */
  @Get("/deep")
  String deep(
      @Query(style = DEEP_OBJECT) Filter filter,
      @Query(style = DEEP_OBJECT) Optional<Range> range,
      @Query(value = "l", style = DEEP_OBJECT)
          @Size(max = 2) Map<@Size(min = 2) String, @Positive Integer> labels,
      @Query(style = DEEP_OBJECT) List<Range> ranges);

  /** Says how parameters are spelled. */
  @Get("/spelled")
  String spelled(
      @Cookie("ads_id") Optional<String> adsId,
      @Required @Nullable String must,
      @Single @Default("1") int once,
      @Hidden Optional<Integer> trace,
      @Delimited Optional<List<@Max(9) Integer>> ids,
      @Delimited("|") Set<Color> colors,
      @Header @Delimited List<String> xTag,
      @AsJson Range range,
      @AsJson Optional<List<Integer>> numbers);

  /** Which page. */
  record Page<T>(
      @Default("0") @Example("20") int offset,
      @Default("10") @Max(100) int limit,
      List<T> by,
      @Deprecated Optional<@Size(max = 3) List<@Positive Integer>> ids,
      @Delimited(" ") @Default({"RED", "GREEN"}) Set<Color> colors) {}

  /** A colour. */
  enum Color {
    RED,
    GREEN
  }

  /** Who asks. */
  record Client(
      Optional<String> userAgent,
      @JsonProperty("X_Token") String token,
      Optional<List<Integer>> xTag) {}

  /** Whose cart. */
  record Session(@Nullable String sessionId, @Default("1") int visits) {}

  /** An amount. */
  record Money(Optional<String> currency, Optional<Integer> cents) {
    public Money {
      if (currency.isPresent() != cents.isPresent()) {
        throw new IllegalArgumentException("currency and cents go together");
      }
    }
  }

  /** What they are. */
  record Filter(
      Optional<String> name,
      Optional<Range> price,
      Optional<List<Color>> colors,
      Map<String, List<Integer>> sizes,
      Optional<Filter> not,
      List<Range> ranges,
      @AsJson Optional<Range> json) {}

  /** From here to there. */
  record Range(@Positive int min, @Default("9") int max) {}
}
