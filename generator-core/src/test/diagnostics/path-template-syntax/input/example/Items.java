package example;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Path;
import dev.jetwright.Post;
import dev.jetwright.Put;

@Api(path = "/items/")
public interface Items {

  @Get("{id}")
  String find(@Path int id);

  @Get("/item-{id:path}.json")
  String file(@Path String id);

  @Put("/{id:integer}")
  void rename(@Path int id, String name);

  @Get("/{path:path}/raw")
  String raw(@Path String path);

  @Get("/v{major}{minor}")
  String version(@Path int major, @Path int minor);

  @Get("/{year:int}-{month:int}")
  String month(@Path int year, @Path int month);

  @Delete("/{id")
  void remove(@Path int id);

  @Post("/a//b?c=d")
  void create();
}
