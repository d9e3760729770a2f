package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import jakarta.validation.constraints.Size;
import java.util.List;

@Api(path = "/items")
public interface Items {

  @Get
  Page<String> names();

  @Post
  void rename(Page<@Size(max = 3) String> names);

  record Page<T>(List<T> items) {}
}
