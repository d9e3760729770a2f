package example;

import dev.jetwright.Api;
import dev.jetwright.BasicCredentials;
import dev.jetwright.Delete;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.HttpBasic;

/** What nobody provides hides nothing that is wrong beside it. */
@Api(path = "/orders")
interface Orders {
  record Customer(String name) {}

  @Get("/mine")
  String mine(@Depends Customer customer);

  @Get("/{id}")
  String find(long number);

  @Delete("/{number}")
  void cancel(
      long number,
      @HttpBasic(realm = "one") BasicCredentials one,
      @HttpBasic(realm = "two") BasicCredentials two);
}
