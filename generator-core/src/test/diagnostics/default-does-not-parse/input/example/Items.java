package example;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Get;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

@Api(path = "/items")
public interface Items {

  @Get
  List<Item> list(
      @Default("ten") int limit,
      @Default("3000000000") int offset,
      @Default("12,5") BigDecimal price,
      @Default("22.11.2026") LocalDate since,
      @Default("90") Duration within,
      @Default("ja") boolean fresh,
      @Default("reed") Color color,
      @Default("GREEN") Color frame,
      @Default({"1", "two"}) List<Integer> sizes,
      @Default({"1", "2"}) int size);

  record Item(@Default("many") long stock, @Default("none") Box box, @Default("x") List<Box> boxes) {}

  record Box(int width) {}

  enum Color {
    @com.fasterxml.jackson.annotation.JsonProperty("red")
    RED,
    @com.fasterxml.jackson.annotation.JsonProperty("green")
    GREEN
  }
}
