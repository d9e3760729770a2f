package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;

@Api(path = "/a")
public interface Files {

  @Get("/{x}/b")
  String first(int x);

  @Get("/b/{y}")
  String second(int y);

  @Post("/{x}/b")
  void third(int x);

  @Post("/b/{y}")
  void fourth(int y);

  @Post("/b/b")
  void settlesIt();
}
