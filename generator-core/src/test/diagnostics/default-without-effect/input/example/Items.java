package example;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Default;
import dev.jetwright.Put;
import java.util.Optional;

@Api(path = "/items")
public interface Items {

  @Put("/{id}")
  void rename(
      @Default("1") int id, @Body @Default("none") String name, @Default("x") Optional<String> q);
}
