// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Redirect;
import dev.jetwright.Reply;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Items}. */
@Generated("dev.jetwright")
public final class ItemsRoutes implements Routes {
  private final Items items;

  public ItemsRoutes(Items items) {
    this.items = items;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/items", this::create),
        Route.delete("/items/{id}", this::remove),
        Route.get("/items/count", this::count),
        Route.get("/items/many", this::many),
        Route.get("/items", this::list),
        Route.get("/items/words", this::words),
        Route.get("/items/{id}", this::find),
        Route.put("/items/{id}/name", this::rename),
        Route.head("/items/any", this::any),
        Route.get("/items/newest", this::newest),
        Route.get("/items/elsewhere", this::elsewhere),
        Route.get("/items/choices", this::choices),
        Route.post("/items/login", this::login));
  }

  /** POST /items: Puts an item on sale. */
  private void create(Exchange exchange) throws IOException {
    Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.sendReply(201, items.create(item), ItemCodec::write);
  }

  /** DELETE /items/{id}: Takes an item off sale. */
  private void remove(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.sendReply(204, items.remove(id));
  }

  /** GET /items/count: Counts. */
  private void count(Exchange exchange) {
    String a = exchange.query("a").required(Scalars.STRING);
    String b = exchange.query("b").required(Scalars.STRING);
    String c = exchange.query("c").required(Scalars.STRING);
    String d = exchange.query("d").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    int result = items.count(
        a,
        b,
        c,
        d);
    exchange.send(200, result, JsonWriter::writeInt);
  }

  /** GET /items/many: A reply to a call with many parameters. */
  private void many(Exchange exchange) {
    String one = exchange.query("one").required(Scalars.STRING);
    String two = exchange.query("two").required(Scalars.STRING);
    String three = exchange.query("three").required(Scalars.STRING);
    String four = exchange.query("four").required(Scalars.STRING);
    String five = exchange.query("five").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    Reply<List<Item>> reply = items.many(
        one,
        two,
        three,
        four,
        five);
    exchange.sendReply(200, reply, ItemsRoutes::writeManyResult);
  }

  /** GET /items: Lists items by pages. */
  private void list(Exchange exchange) {
    Integer page = exchange.query("page").required(Scalars.INT);
    exchange.rejectIfFaulty();
    ItemPage result = items.list(page);
    exchange.reply().header("X-Total", Scalars.INT, result.total());
    exchange.reply().header("next", Scalars.URI, result.next());
    exchange.reply().headers("X-Color", ColorCodec.TEXT, result.colors());
    exchange.reply().header("trace-id", Scalars.UUID, result.traceId());
    exchange.reply().cookie("seen", Scalars.STRING, result.seen());
    exchange.reply().cookie("last_page", Scalars.INT, result.lastPage());
    exchange.reply().cookie(result.session());
    exchange.send(200, result.items(), ItemsRoutes::writeListResult);
  }

  /** GET /items/words: One page of anything. */
  private void words(Exchange exchange) {
    Page<List<String>> result = items.words();
    exchange.reply().header("total", Scalars.LONG, result.total());
    exchange.send(203, result.items(), ItemsRoutes::writeWordsResult);
  }

  /** GET /items/{id}: Finds an item. */
  private void find(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    Lookup result = items.find(id);
    if (result instanceof Lookup.Found found) {
      exchange.reply().header("etag", Scalars.STRING, found.etag());
      exchange.send(200, found.item(), ItemCodec::write);
    } else if (result instanceof Lookup.Moved moved) {
      exchange.reply().header("location", Scalars.URI, moved.location());
      exchange.send(301);
    } else if (result instanceof Lookup.Gone gone) {
      exchange.send(410, gone, GoneCodec::write);
    } else if (result instanceof Lookup.Missing) {
      exchange.send(404);
    } else if (result instanceof Lookup.Refused refused) {
      exchange.send(403, refused, RefusedCodec::write);
    }
  }

  /** PUT /items/{id}/name: Renames an item. */
  private void rename(Exchange exchange) throws IOException {
    Integer id = exchange.path("id").required(Scalars.INT);
    Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    Change<Item> result = items.rename(id, item);
    if (result instanceof Changed<Item> changed) {
      exchange.reply().header("version", Scalars.INT, changed.version());
      exchange.send(200, changed.value(), ItemCodec::write);
    } else if (result instanceof Unchanged<Item>) {
      exchange.send(204);
    } else if (result instanceof Conflict<Item> conflict) {
      exchange.send(409, conflict, ConflictItemCodec::write);
    }
  }

  /** HEAD /items/any: Whether there are any. */
  private void any(Exchange exchange) {
    exchange.redirect(307, items.any());
  }

  /** GET /items/newest: Sends to the newest item. */
  private void newest(Exchange exchange) {
    exchange.redirect(307, items.newest());
  }

  /** GET /items/elsewhere: Sends somewhere else. */
  private void elsewhere(Exchange exchange) {
    LocalDate since = exchange.query("since").required(Scalars.DATE);
    exchange.rejectIfFaulty();
    exchange.redirect(302, Redirect.to(items.elsewhere(since)));
  }

  /** GET /items/choices: Which there are to choose from. */
  private void choices(Exchange exchange) {
    exchange.send(300, items.choices(), ItemsRoutes::writeChoicesResult);
  }

  /** POST /items/login: Logs in. */
  private void login(Exchange exchange) {
    String name = exchange.query("name").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    LoggedIn result = items.login(name);
    exchange.reply().header("location", Scalars.URI, result.location());
    exchange.reply().cookie(result.session());
    exchange.send(303);
  }

  private static void writeManyResult(JsonWriter out, List<Item> value) {
    out.writeArray(value, ItemCodec::write);
  }

  private static void writeListResult(JsonWriter out, List<Item> value) {
    out.writeArray(value, ItemCodec::write);
  }

  private static void writeWordsResult(JsonWriter out, List<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }

  private static void writeChoicesResult(JsonWriter out, List<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }
}
