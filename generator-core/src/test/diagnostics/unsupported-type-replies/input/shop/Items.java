package shop;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Redirect;
import dev.jetwright.Reply;
import dev.jetwright.Response;
import dev.jetwright.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Api(path = "/items")
public interface Items {
  @Get("/raw")
  Reply raw();

  @Get("/twice")
  Reply<Page> twice();

  @Get("/sealed")
  Reply<Lookup> sealed();

  @Get("/status")
  @Status(200)
  Lookup status();

  @Get("/list")
  List<Page> list();

  @Get("/optional")
  Reply<Optional<Item>> optional();

  @Get("/partial")
  Partial partial();

  @Get("/half")
  Half half();

  @Get("/redirect")
  @Status(200)
  Redirect redirect();

  @Get("/codes")
  @Response(code = "40x")
  @Response(code = "999")
  Item codes();

  @Get("/empty")
  Empty empty();

  @Get("/series")
  Series series();

  record Series(@Header int total, @Body Stream<Item> items) {}

  record Page(@Header int total, @Body Item item) {}

  record Partial(@Header int total, Item item, @Body Item one, @Body Item two) {}

  record Item(String name) {}

  sealed interface Lookup {
    @Status(200)
    record Found(Item item) implements Lookup {}
  }

  sealed interface Half {
    @Status(200)
    record Good(Item item) implements Half {}

    record Bad(String why) implements Half {}
  }

  sealed interface Empty {
    @Status(204)
    record Nothing(@Body Item item) implements Empty {}

    @Status(700)
    record Strange(String why) implements Empty {}
  }
}
