package shop;

import static dev.jetwright.Style.DEEP_OBJECT;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.jetwright.Api;
import dev.jetwright.Cookie;
import dev.jetwright.Default;
import dev.jetwright.Delimited;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Hidden;
import dev.jetwright.Query;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objects of all kinds as parameters. */
@Api(path = "/places")
public interface Places {

  /** Takes records that know all that there may be. */
  @Get("/closed")
  String closed(
      @Query Closed closed, Optional<String> other, @Query Open open, @Header ClosedHeaders headers,
      @Cookie Closed cookies, @Query(style = DEEP_OBJECT) Optional<Closed> deep);

  /** Takes a bean. */
  @Get("/bean")
  String bean(@Query Search search);

  /** Takes tuples. */
  @Get("/tuples")
  String tuples(
      @Query Point point,
      @Query @Delimited Point joined,
      @Header Optional<Point> xPoint,
      @Query(style = DEEP_OBJECT) Line line);

  /** Knows its parameters. */
  @JsonIgnoreProperties(ignoreUnknown = false)
  record Closed(@JsonAlias({"lim", "max"}) @Default("10") int limit, @JsonProperty("q-r") String q) {}

  /** Does not care. */
  record Open(
      @JsonUnwrapped Inner inner, @Default(factory = "someWords") List<String> words, @Hidden int trace) {
    public static List<String> someWords() {
      return List.of("a");
    }
  }

  /** Has no braces. */
  record Inner(@Size(max = 3) String name, Optional<Integer> size) {}

  /** Knows its headers. */
  @JsonIgnoreProperties(ignoreUnknown = false)
  record ClosedHeaders(@JsonAlias("x-other") @Nullable String xSome) {}

  /** A point. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  record Point(@Positive int x, String label, Optional<Double> weight) {}

  /** From a point to another one. */
  record Line(Point from, Optional<Point> to) {}

  /** A bean. */
  class Search {
    private String text = "";
    private List<Integer> sizes = new ArrayList<>();
    private int page = 1;

    public @Size(max = 5) String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }

    public List<Integer> getSizes() {
      return sizes;
    }

    public void setSizes(List<Integer> sizes) {
      this.sizes = sizes;
    }

    public int getPage() {
      return page;
    }

    public void setPage(int page) {
      if (page < 1) {
        throw new IllegalArgumentException("pages begin with 1");
      }
      this.page = page;
    }
  }
}
