package example;

import dev.jetwright.Api;
import dev.jetwright.Post;

@Api(path = "/people")
public interface Users extends Listed {

  @Post
  void create(String name);
}
