package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Api(path = "/items")
public interface Items {

  @Get("/{ids}/{box}/{color}")
  String find(List<Integer> ids, Box box, Optional<Color> color);

  @Get
  String search(@Query Box box, @Header Map<String, String> labels, @Query List<List<Integer>> grid);

  @Get("/tags")
  String tags(Set<Optional<String>> tags, List<Color> colors, Optional<List<Integer>> sizes);

  record Box(int width) {}

  enum Color {
    RED,
    GREEN
  }
}
