// Generated from shop.Content by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.io.InputStream;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Answers in other media types than JSON. */
@Generated("dev.jetwright")
public final class Content {
  private final Transport transport;

  Content(Transport transport) {
    this.transport = transport;
  }

  /**
   * JSON or XML, as the client likes.
   *
   * <p>{@code GET /content/item/{id}}
   */
  public Item item(long id) {
    return transport
        .call("item", "GET", "/content/item/{id}")
        .path("id", Text.of(id))
        .receive(ItemCodec::read);
  }

  /**
   * XML alone.
   *
   * <p>{@code GET /content/items}
   */
  public String items() {
    return transport
        .call("items", "GET", "/content/items")
        .accept("application/xml")
        .receiveText();
  }

  /**
   * JSON by another name.
   *
   * <p>{@code GET /content/named}
   */
  public Optional<Item> named() {
    return transport
        .call("named", "GET", "/content/named")
        .accept("application/vnd.shop+json; version=1")
        .receiveOptional(ItemCodec::read);
  }

  /**
   * A string, as JSON.
   *
   * <p>{@code GET /content/string}
   */
  public String string() {
    return transport
        .call("string", "GET", "/content/string")
        .receive(JsonReader::readString);
  }

  /**
   * A text.
   *
   * <p>{@code GET /content/text}
   */
  public String text(
      int width,
      int height,
      boolean tall) {
    return transport
        .call("text", "GET", "/content/text")
        .query("width", Text.of(width))
        .query("height", Text.of(height))
        .query("tall", Text.of(tall))
        .accept("text/html")
        .receiveText();
  }

  /**
   * A text that may not be there, or a string.
   *
   * <p>{@code GET /content/remark}
   */
  public Optional<String> remark() {
    return transport
        .call("remark", "GET", "/content/remark")
        .accept("text/plain; charset=utf-8")
        .receiveOptionalText();
  }

  /**
   * A number as a text.
   *
   * <p>{@code GET /content/count}
   */
  public String count() {
    return transport
        .call("count", "GET", "/content/count")
        .accept("text/plain")
        .receiveText();
  }

  /**
   * Bytes.
   *
   * <p>{@code GET /content/bytes}
   */
  public byte[] bytes() {
    return transport
        .call("bytes", "GET", "/content/bytes")
        .accept("application/octet-stream")
        .receiveBytes();
  }

  /**
   * A picture that may not be there.
   *
   * <p>{@code GET /content/picture}
   */
  public Optional<byte[]> picture() {
    return transport
        .call("picture", "GET", "/content/picture")
        .accept("image/png, image/webp")
        .receiveOptionalBytes();
  }

  /**
   * Bytes in Base64.
   *
   * <p>{@code GET /content/base64}
   */
  public byte[] base64() {
    return transport
        .call("base64", "GET", "/content/base64")
        .receive(Decoder.text(Text::toBytes));
  }

  /**
   * Bytes as they come.
   *
   * <p>{@code GET /content/stream}
   */
  public InputStream stream() {
    return transport
        .call("stream", "GET", "/content/stream")
        .accept("application/octet-stream")
        .receiveStream();
  }

  /**
   * Bytes as they come, if they do.
   *
   * <p>{@code GET /content/film}
   */
  public Optional<InputStream> film(
      int id,
      int scene,
      int take) {
    return transport
        .call("film", "GET", "/content/film")
        .query("id", Text.of(id))
        .query("scene", Text.of(scene))
        .query("take", Text.of(take))
        .accept("video/mp4")
        .receiveOptionalStream();
  }

  /**
   * Bytes as they are written.
   *
   * <p>{@code POST /content/report}
   */
  public InputStream report(Item item) {
    return transport
        .call("report", "POST", "/content/report")
        .body(item, ItemCodec::write)
        .accept("text/csv")
        .receiveStream();
  }

  /**
   * A page.
   *
   * <p>{@code GET /content/page}
   */
  public String page() {
    return transport
        .call("page", "GET", "/content/page")
        .accept("text/html")
        .receiveText();
  }

  /**
   * A feed, which a template makes.
   *
   * <p>{@code GET /content/feed}
   */
  public Optional<String> feed() {
    return transport
        .call("feed", "GET", "/content/feed")
        .accept("application/atom+xml")
        .receiveOptionalText();
  }

  /**
   * One of several, and nothing first.
   *
   * <p>{@code GET /content/outcome}
   */
  public Outcome outcome() {
    return transport
        .call("outcome", "GET", "/content/outcome")
        .<Outcome>answers()
        .on(202, answer -> new Outcome.Pending())
        .on(200, answer -> new Outcome.Done_(
            answer.value(DoneCodec::read)))
        .receive();
  }

  /**
   * A text that comes later.
   *
   * <p>{@code GET /content/later}
   */
  public Optional<String> later() {
    return transport
        .call("later", "GET", "/content/later")
        .accept("text/plain, text/html")
        .receiveOptionalText();
  }

  /**
   * A picture with headers.
   *
   * <p>{@code GET /content/reply}
   */
  public byte[] reply() {
    return transport
        .call("reply", "GET", "/content/reply")
        .accept("image/png")
        .receiveBytes();
  }

  /**
   * Nothing, with headers.
   *
   * <p>{@code POST /content/reply}
   */
  public void nothingMore() {
    transport
        .call("nothingMore", "POST", "/content/reply")
        .send();
  }

  /**
   * Nothing, which is null.
   *
   * <p>{@code POST /content/null}
   */
  public void nothing() {
    transport
        .call("nothing", "POST", "/content/null")
        .send();
  }
}
