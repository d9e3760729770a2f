package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Hidden;
import dev.jetwright.Post;
import dev.jetwright.Route;

@Api(path = "/items")
public interface Items {

  @Get("/{id:int}")
  String find(int id);

  @Post("/{id}")
  String change(String id);

  @Get("/latest")
  String latest();

  @Hidden
  @Get("/{path:path}")
  String anything(String path);

  @Get("/files/{name}/raw")
  String raw(String name);

  @Get("/v{major}.{minor}")
  String version(int major, int minor);

  @Get("/v{major}.{minor}.{patch}")
  String patch(int major, int minor, int patch);

  @Get("/both")
  @Post("/both")
  @Route(method = "PUT")
  String both();
}
