package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.RateLimit;

@Api(path = "/items")
@RateLimit(RateLimit.NONE)
public interface Items {

  @Get("/1")
  @RateLimit("5")
  String number();

  @Get("/2")
  @RateLimit("1/second;100/day")
  String several();

  @Get("/3")
  @RateLimit("5/minuet")
  String unit();

  @Get("/4")
  @RateLimit("5 per month")
  String month();

  @Get("/5")
  @RateLimit("5/100ms")
  String fast();

  @Get("/6")
  @RateLimit("0/minute")
  String none();

  @Get("/7")
  @RateLimit("5/0s")
  String noTime();

  @Get("/8")
  @RateLimit("99999999999/s")
  String much();

  @Get("/9")
  @RateLimit("5/400d")
  String slow();

  @Get("/10")
  @RateLimit(value = "5/s", header = "X Key")
  String header();

  @Get("/11")
  @RateLimit(value = "5/s", header = "X-Key", key = RateLimit.All.class)
  String both();

  @Get("/13")
  @RateLimit(value = "5/s", shared = true)
  String shared();

  @Get("/14")
  @RateLimit(value = "5/s", name = "per second")
  String name();

  @Get("/15")
  @RateLimit(RateLimit.NONE)
  @RateLimit("5/s")
  String lifted();

  @Get("/16")
  @RateLimit("5/60s")
  @RateLimit("6/minute")
  String twice();

  @Post("/17")
  String send(@RateLimit("5/s") String text);
}
