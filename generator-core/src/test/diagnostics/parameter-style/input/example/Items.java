package example;

import static dev.jetwright.Style.DEEP_OBJECT;

import dev.jetwright.Api;
import dev.jetwright.AsJson;
import dev.jetwright.Cookie;
import dev.jetwright.Default;
import dev.jetwright.Delimited;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Hidden;
import dev.jetwright.Post;
import dev.jetwright.Query;
import dev.jetwright.Required;
import dev.jetwright.Single;
import java.util.List;
import java.util.Optional;

@Api(path = "/items")
public interface Items {
  @Get("/{id}/{key}")
  String find(@Single int id, @AsJson @Hidden String key);

  @Post
  String create(@Delimited Item item);

  @Get("/delimited")
  String delimited(
      @Delimited String q, @Header @Delimited("|") List<String> tags, @Delimited(" ") List<String> ok);

  @Get("/deep")
  String deep(
      @Query(style = DEEP_OBJECT) Integer q,
      @Query(style = DEEP_OBJECT) List<String> list,
      @Query(style = DEEP_OBJECT) List<Item> ok);

  @Get("/single")
  String single(@Single List<Integer> numbers, @Single @Delimited List<Integer> ok);

  @Get("/required")
  String required(@Required @Default("1") int limit, @Required Optional<String> ok);

  @Get("/records")
  String records(@Single @Query Item item, @Required @Cookie Parts parts);

  record Item(String name) {}

  record Parts(@Single List<String> words, @Delimited("|") List<String> bars) {}
}
