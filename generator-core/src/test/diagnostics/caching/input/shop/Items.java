package shop;

import dev.jetwright.Api;
import dev.jetwright.CacheControl;
import dev.jetwright.Download;
import dev.jetwright.ETag;
import dev.jetwright.Get;
import dev.jetwright.Post;

@Api(path = "/items")
@CacheControl("no-store, max-age=60")
public interface Items {
  @Get("/1")
  String inherited();

  @Get("/2")
  @CacheControl("max-age:60")
  String colon();

  @Get("/3")
  @CacheControl("max-age=soon")
  String soon();

  @Get("/4")
  @CacheControl("public=1")
  String value();

  @Get("/5")
  @CacheControl("public, max-age=1, private")
  String both();

  @Get("/6")
  @CacheControl("max-age=1, max-age=2")
  String twice();

  @Get("/7")
  @CacheControl("")
  String nothing();

  @Post("/8")
  @CacheControl("no-store")
  @ETag
  String posted();

  @Get("/9")
  @CacheControl("no-store, max-age=0")
  @ETag
  Download file();
}
