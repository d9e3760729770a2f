package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Api(path = "/paints")
public interface Paints {
  enum Color {
    @JsonProperty("red")
    RED,
    @JsonProperty("deep \"blue\"")
    BLUE,
    GREEN
  }

  enum Finish { MATT, GLOSSY }

  record Paint(Color color, Optional<Finish> finish, Map<Color, Integer> stock) {}

  @Get("/{color}")
  Color find(Color color, Optional<List<Finish>> finish);

  @Post
  Paint mix(Paint paint);
}
