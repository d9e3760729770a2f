package shop;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Head;
import dev.jetwright.Options;
import dev.jetwright.Patch;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Trace;

@Api
public interface Verbs {

  @Get
  String root();

  @Get("/verbs")
  String get();

  @Put("/verbs")
  void put();

  @Post("/verbs")
  void post();

  @Delete("/verbs")
  void delete();

  @Options("/verbs")
  void options();

  @Head("/verbs")
  void head();

  @Patch("/verbs")
  void patch();

  @Trace("/verbs")
  void trace();
}
