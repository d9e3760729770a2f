package example;

import static dev.jetwright.Style.DEEP_OBJECT;

import dev.jetwright.Api;
import dev.jetwright.AsJson;
import dev.jetwright.Cookie;
import dev.jetwright.Delimited;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Query;
import dev.jetwright.Single;
import java.util.List;

@Api(path = "/items")
public interface Items {
  @Get
  @Single
  String find(
      @Delimited(";") List<String> ids,
      @AsJson @Delimited List<String> both,
      @AsJson @Query(style = DEEP_OBJECT) Filter filter,
      @Query @Cookie String twice);

  record Filter(String name) {}
}
