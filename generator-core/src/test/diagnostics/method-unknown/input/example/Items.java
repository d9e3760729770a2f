package example;

import dev.jetwright.Api;
import dev.jetwright.Post;
import dev.jetwright.Route;

@Api(path = "/items")
public interface Items {

  @Post
  @Route(method = "QUERY", path = "/search")
  String search(String q);

  @Route(method = {"GET", "PATHC"}, path = "/{id}")
  String change(int id);

  @Route(method = {}, path = "/none")
  void none();

  @Route(method = "delete", path = "/{id}")
  void remove(int id);
}
