package example;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.Api;
import dev.jetwright.Cookie;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Query;
import java.util.Optional;

@Api(path = "/items")
public interface Items {
  @Get
  String two(@Query Page page, @Query Window window);

  @Get("/single")
  String single(@Query Page page, int limit);

  @Get("/headers")
  String headers(@Header Client client, @Header Optional<String> xToken);

  @Get("/fine")
  String fine(@Query Page query, @Cookie Page cookies, @Header Page headers);

  record Page(int offset, int limit) {}

  record Window(@JsonProperty("offset") int from, int size) {}

  record Client(@JsonProperty("X-Token") String token) {}
}
