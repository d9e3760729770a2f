package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

@Api(path = "/catalogue")
public interface Catalogue {
  record Item(@NotBlank String name) {}

  record Page<T>(@Size(max = 100) List<T> items, long total, Optional<T> first) {}

  record Pair<A, B>(A left, B right) {}

  sealed interface Outcome<T> permits Done, Failed {}

  record Done<T>(T value) implements Outcome<T> {}

  record Failed<T>(String reason, List<T> tried) implements Outcome<T> {}

  @Get("/items")
  Page<Item> items();

  @Get("/words")
  Page<String> words();

  @Post("/pairs")
  Pair<Item, List<Integer>> pair(Pair<Item, List<Integer>> pair);

  @Post("/outcomes")
  Outcome<Item> outcome(Outcome<Item> outcome);

  @Post("/pages")
  Page<Pair<String, Optional<Item>>> nested(Page<Pair<String, Optional<Item>>> page);
}
