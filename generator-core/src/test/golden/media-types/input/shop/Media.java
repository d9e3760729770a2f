package shop;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Consumes;
import dev.jetwright.Form;
import dev.jetwright.MaxSize;
import dev.jetwright.Patch;
import dev.jetwright.Post;
import dev.jetwright.Put;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Bodies in other media types than JSON. */
@Api(path = "/media")
public interface Media {

  /** Takes JSON by another name. */
  @Patch("/item")
  @Consumes("application/merge-patch+json")
  Item patch(Item item);

  /** Takes JSON or a form. */
  @Post("/item")
  @Consumes({"application/json", "application/x-www-form-urlencoded", "multipart/form-data"})
  Item create(Item item);

  /** Takes YAML or JSON. */
  @Put("/items")
  @Consumes({"application/json", "application/yaml"})
  @MaxSize(1000)
  List<Item> replace(List<Item> items);

  /** Takes two values in an object. */
  @Put("/two")
  @Consumes({"application/json", "application/yaml"})
  Item two(Item first, Item second);

  /** Takes text. */
  @Post("/text")
  @Consumes("text/plain")
  String text(@Body @Size(max = 100) String text);

  /** Takes text that need not be there. */
  @Post("/remark")
  @Consumes("text/plain")
  String remark(@Body Optional<String> text);

  /** Takes bytes as they arrive. */
  @Put("/photo")
  @Consumes({"image/png", "image/*"})
  long photo(InputStream photo);

  /** Takes bytes of any kind. */
  @Put("/blob")
  long blob(@Body InputStream blob);

  /** Takes values line by line. */
  @Post("/lines")
  int lines(Stream<Item> items);

  /** Takes numbers line by line. */
  @Post("/numbers")
  @Consumes("application/x-ndjson")
  int numbers(@Body Stream<@Positive Integer> numbers);

  /** Takes a form that has files only by its media type. */
  @Post("/form")
  @Consumes("multipart/form-data")
  String form(@Form String name);
}
