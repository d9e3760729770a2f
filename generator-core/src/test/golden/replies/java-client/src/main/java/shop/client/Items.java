// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Redirection;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Items for sale. */
@Generated("dev.jetwright")
public final class Items {
  private final Transport transport;

  Items(Transport transport) {
    this.transport = transport;
  }

  /**
   * Puts an item on sale.
   *
   * <p>{@code POST /items}
   *
   * @return the item, with its number
   */
  public ItemsCreateReply create(Item item) {
    return transport
        .call("create", "POST", "/items")
        .body(item, ItemCodec::write)
        .<ItemsCreateReply>answers()
        .onSuccess(answer -> new ItemsCreateReply(
            answer.status(),
            answer.optionalHeader("X-Stock", Text::toInt),
            answer.optionalHeader("x-color", Color::new),
            answer.optionalHeader("X-Request-Id", Text::same),
            answer.optionalValue(ItemCodec::read)))
        .receive();
  }

  /**
   * Takes an item off sale.
   *
   * <p>{@code DELETE /items/{id}}
   */
  public ItemsRemoveReply remove(int id) {
    return transport
        .call("remove", "DELETE", "/items/{id}")
        .path("id", Text.of(id))
        .<ItemsRemoveReply>answers()
        .onSuccess(answer -> new ItemsRemoveReply(
            answer.status(),
            answer.optionalHeader("X-Request-Id", Text::same)))
        .receive();
  }

  /**
   * Counts.
   *
   * <p>{@code GET /items/count}
   */
  public int count(
      String a,
      String b,
      String c,
      String d) {
    return transport
        .call("count", "GET", "/items/count")
        .query("a", a)
        .query("b", b)
        .query("c", c)
        .query("d", d)
        .receive(JsonReader::readInt);
  }

  /**
   * A reply to a call with many parameters.
   *
   * <p>{@code GET /items/many}
   */
  public ItemsManyReply many(
      String one,
      String two,
      String three,
      String four,
      String five) {
    return transport
        .call("many", "GET", "/items/many")
        .query("one", one)
        .query("two", two)
        .query("three", three)
        .query("four", four)
        .query("five", five)
        .<ItemsManyReply>answers()
        .onSuccess(answer -> new ItemsManyReply(
            answer.status(),
            answer.optionalHeader("X-Request-Id", Text::same),
            answer.optionalValue(Decoder.list(ItemCodec::read))))
        .receive();
  }

  /**
   * Lists items by pages.
   *
   * <p>{@code GET /items}
   */
  public ItemPage list(int page) {
    return transport
        .call("list", "GET", "/items")
        .query("page", Text.of(page))
        .<ItemPage>answers()
        .on(200, answer -> new ItemPage(
            answer.header("X-Total", Text::toInt),
            answer.optionalHeader("next", Text::toUri),
            answer.headers("X-Color", Color::new),
            answer.optionalHeader("trace-id", Text::toUuid),
            answer.cookie("seen", Text::same),
            answer.cookie("last_page", Text::toInt),
            answer.cookie("session", Text::same),
            answer.optionalHeader("X-Request-Id", Text::same),
            answer.value(Decoder.list(ItemCodec::read))))
        .receive();
  }

  /**
   * One page of anything.
   *
   * <p>{@code GET /items/words}
   */
  public PageListString words() {
    return transport
        .call("words", "GET", "/items/words")
        .<PageListString>answers()
        .on(203, answer -> new PageListString(
            answer.header("total", Text::toLong),
            answer.optionalHeader("X-Request-Id", Text::same),
            answer.value(Decoder.list(JsonReader::readString))))
        .receive();
  }

  /**
   * Finds an item.
   *
   * <p>{@code GET /items/{id}}
   *
   * @param id its number
   * @return what became of it
   */
  public Lookup find(int id) {
    return transport
        .call("find", "GET", "/items/{id}")
        .path("id", Text.of(id))
        .<Lookup>answers()
        .on(200, answer -> new Lookup.Found(
            answer.header("etag", Text::same),
            answer.optionalHeader("X-Request-Id", Text::same),
            answer.value(ItemCodec::read)))
        .on(301, answer -> new Lookup.Moved(
            answer.header("location", Text::toUri),
            answer.optionalHeader("X-Request-Id", Text::same)))
        .on(410, answer -> new Lookup.Gone_(
            answer.optionalHeader("X-Request-Id", Text::same),
            answer.value(GoneCodec::read)))
        .on(404, answer -> new Lookup.Missing(
            answer.optionalHeader("X-Request-Id", Text::same)))
        .on(403, answer -> new Lookup.Refused_(
            answer.optionalHeader("X-Request-Id", Text::same),
            answer.value(RefusedCodec::read)))
        .receive();
  }

  /**
   * Renames an item.
   *
   * <p>{@code PUT /items/{id}/name}
   */
  public ChangeItem rename(int id, Item item) {
    return transport
        .call("rename", "PUT", "/items/{id}/name")
        .path("id", Text.of(id))
        .body(item, ItemCodec::write)
        .<ChangeItem>answers()
        .on(200, answer -> new ChangeItem.Changed(
            answer.header("version", Text::toInt),
            answer.optionalHeader("X-Request-Id", Text::same),
            answer.value(ItemCodec::read)))
        .on(204, answer -> new ChangeItem.Unchanged(
            answer.optionalHeader("X-Request-Id", Text::same)))
        .on(409, answer -> new ChangeItem.Conflict_(
            answer.optionalHeader("X-Request-Id", Text::same),
            answer.value(ConflictItemCodec::read)))
        .receive();
  }

  /**
   * Whether there are any.
   *
   * <p>{@code HEAD /items/any}
   */
  public Redirection any() {
    return transport
        .call("any", "HEAD", "/items/any")
        .<Redirection>answers()
        .onRedirect(Redirection::of)
        .receive();
  }

  /**
   * Sends to the newest item.
   *
   * <p>{@code GET /items/newest}
   */
  public Redirection newest() {
    return transport
        .call("newest", "GET", "/items/newest")
        .<Redirection>answers()
        .onRedirect(Redirection::of)
        .receive();
  }

  /**
   * Sends somewhere else.
   *
   * <p>{@code GET /items/elsewhere}
   */
  public Redirection elsewhere(LocalDate since) {
    return transport
        .call("elsewhere", "GET", "/items/elsewhere")
        .query("since", Text.of(since))
        .<Redirection>answers()
        .onRedirect(Redirection::of)
        .receive();
  }

  /**
   * Which there are to choose from.
   *
   * <p>{@code GET /items/choices}
   */
  public List<String> choices() {
    return transport
        .call("choices", "GET", "/items/choices")
        .expect(300)
        .receive(Decoder.list(JsonReader::readString));
  }

  /**
   * Logs in.
   *
   * <p>{@code POST /items/login}
   */
  public LoggedIn login(String name) {
    return transport
        .call("login", "POST", "/items/login")
        .query("name", name)
        .<LoggedIn>answers()
        .on(303, answer -> new LoggedIn(
            answer.header("location", Text::toUri),
            answer.cookie("session", Text::same),
            answer.optionalHeader("X-Request-Id", Text::same)))
        .receive();
  }
}
