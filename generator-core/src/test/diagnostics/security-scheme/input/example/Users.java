package example;

import dev.jetwright.Api;
import dev.jetwright.ApiKeyCookie;
import dev.jetwright.ApiKeyHeader;
import dev.jetwright.BasicCredentials;
import dev.jetwright.Get;
import dev.jetwright.HttpBasic;
import dev.jetwright.HttpBearer;
import dev.jetwright.HttpScheme;
import java.util.Optional;

@Api(path = "/users")
interface Users {
  @Get("/a")
  String clash(@ApiKeyHeader("X-Key") String key);

  @Get("/b")
  String clashing(@ApiKeyHeader("X-Api-Key") String key);

  @Get("/c")
  String name(@HttpBearer(schemeName = "my token") String token);

  @Get("/d")
  String word(@ApiKeyCookie("a;b") String session, @HttpScheme("") String other);

  @Get("/e")
  String twice(@HttpBearer @ApiKeyHeader("X-Key") String token);

  @Get("/f")
  String type(@HttpBearer long token, @HttpBasic Optional<String> basic);

  @Get("/g")
  String basic(@HttpBasic(realm = "one") BasicCredentials basic);

  @Get("/h")
  String other(@HttpBasic(realm = "two") BasicCredentials basic);
}
