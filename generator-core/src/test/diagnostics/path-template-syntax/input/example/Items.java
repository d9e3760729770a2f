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

  @Get("/item-{id}.json")
  String file(@Path int id);

  @Put("/{id:int}")
  void rename(@Path int id, String name);

  @Delete("/{id")
  void remove(@Path int id);

  @Post("/a//b?c=d")
  void create();
}
