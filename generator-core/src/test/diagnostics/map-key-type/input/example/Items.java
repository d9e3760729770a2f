package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Api(path = "/items")
public interface Items {

  @Get
  Map<Size, Integer> stock();

  @Get("/prices")
  List<Map<Double, String>> prices();

  @Get("/fine")
  Map<UUID, Map<Color, Map<Long, String>>> fine();

  record Size(int width) {}

  enum Color {
    RED
  }
}
