package example;

import dev.jetwright.Api;
import dev.jetwright.Post;
import java.util.List;
import java.util.Optional;

@Api(path = "/nests")
public interface Nests {

  @Post
  void add(Nest<String> nest);

  record Nest<T>(T value, Optional<Nest<List<T>>> inner) {}
}
