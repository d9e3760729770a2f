package example;

import static dev.jetwright.Style.DEEP_OBJECT;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.jetwright.Api;
import dev.jetwright.Cookie;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Api(path = "/items")
public interface Items {
  @Get
  String absent(@Query Optional<Page> page, @Header Optional<Page> headers);

  @Get("/nested")
  String nested(@Query Outer outer, @Cookie List<Page> pages);

  @Get("/deep")
  String deep(
      @Query(style = DEEP_OBJECT) Deep deep,
      @Query(style = DEEP_OBJECT) Map<String, Optional<Integer>> counts);

  @Get("/tuples")
  String tuples(@Query Pair pair, @Query List<Spot> spots);

  record Page(int offset, int limit) {}

  record Outer(Page page, Map<String, Integer> map, List<Optional<String>> words) {}

  record Deep(Shape shape, List<Spot> spots, List<Map<String, Page>> fine) {}

  sealed interface Shape {}

  record Circle(double radius) implements Shape {}

  record Square(double side) implements Shape {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  record Spot(int x, int y) {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  record Pair(int left, List<Integer> right) {}
}
