package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.RateLimit;

@Api(path = "/visits")
interface Visits {

  @Get
  @RateLimit(value = "5/s", key = Visits.class)
  String list();

  @Get("/texts")
  @RateLimit(value = "5/s", key = String.class)
  String texts();
}
