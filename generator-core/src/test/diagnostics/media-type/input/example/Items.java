package example;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Consumes;
import dev.jetwright.Form;
import dev.jetwright.Get;
import dev.jetwright.MaxSize;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.UploadedFile;
import java.io.InputStream;
import java.util.stream.Stream;

@Api(path = "/items")
public interface Items {
  record Item(String name) {}

  @Get("/none")
  @Consumes("application/yaml")
  void none();

  @Get("/small")
  @MaxSize(10)
  void small();

  @Post("/word")
  @Consumes("yaml")
  void word(Item item);

  @Post("/parameters")
  @Consumes("application/yaml; charset=utf-8")
  void parameters(Item item);

  @Post("/range")
  @Consumes({"application/json", "text/*"})
  void range(Item item);

  @Post("/form")
  @Consumes("application/json")
  void form(@Form String name);

  @Post("/file")
  @Consumes("application/x-www-form-urlencoded")
  void file(UploadedFile file);

  @Post("/lines")
  @Consumes("application/json")
  void lines(Stream<Item> items);

  @Post("/two")
  @Consumes({"application/json", "multipart/form-data"})
  void two(Item first, Item second);

  @Put("/fine")
  @Consumes({"image/*", "*/*", "application/vnd.x+json"})
  @MaxSize(10)
  void fine(InputStream photo);
}
