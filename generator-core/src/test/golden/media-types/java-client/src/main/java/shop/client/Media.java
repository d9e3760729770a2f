// Generated from shop.Media by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Transport;

/** Bodies in other media types than JSON. */
@Generated("dev.jetwright")
public final class Media {
  private final Transport transport;

  Media(Transport transport) {
    this.transport = transport;
  }

  /**
   * Takes JSON by another name.
   *
   * <p>{@code PATCH /media/item}
   */
  public Item patch(Item item) {
    return transport
        .call("patch", "PATCH", "/media/item")
        .as("application/merge-patch+json")
        .body(item, ItemCodec::write)
        .receive(ItemCodec::read);
  }

  /**
   * Takes JSON or a form.
   *
   * <p>{@code POST /media/item}
   */
  public Item create(Item item) {
    return transport
        .call("create", "POST", "/media/item")
        .body(item, ItemCodec::write)
        .receive(ItemCodec::read);
  }

  /**
   * Takes YAML or JSON.
   *
   * <p>{@code PUT /media/items}
   */
  public List<Item> replace(List<Item> items) {
    return transport
        .call("replace", "PUT", "/media/items")
        .body(items, Encoder.list(ItemCodec::write))
        .receive(Decoder.list(ItemCodec::read));
  }

  /**
   * Takes two values in an object.
   *
   * <p>{@code PUT /media/two}
   */
  public Item two(Item first, Item second) {
    return transport
        .call("two", "PUT", "/media/two")
        .part("first", first, ItemCodec::write)
        .part("second", second, ItemCodec::write)
        .receive(ItemCodec::read);
  }

  /**
   * Takes text.
   *
   * <p>{@code POST /media/text}
   */
  public String text(String text) {
    return transport
        .call("text", "POST", "/media/text")
        .text(text, "text/plain")
        .receive(JsonReader::readString);
  }

  /**
   * Takes text that need not be there.
   *
   * <p>{@code POST /media/remark}
   */
  public String remark(Optional<String> text) {
    return transport
        .call("remark", "POST", "/media/remark")
        .text(text.orElse(null), "text/plain")
        .receive(JsonReader::readString);
  }

  /**
   * Takes text that need not be there.
   *
   * <p>{@code POST /media/remark}, without {@code text}
   */
  public String remark() {
    return remark(Optional.empty());
  }

  /**
   * Takes bytes as they arrive.
   *
   * <p>{@code PUT /media/photo}
   */
  public long photo(InputStream photo) {
    return transport
        .call("photo", "PUT", "/media/photo")
        .bytes(photo, "image/png")
        .receive(JsonReader::readLong);
  }

  /**
   * Takes bytes of any kind.
   *
   * <p>{@code PUT /media/blob}
   */
  public long blob(InputStream blob) {
    return transport
        .call("blob", "PUT", "/media/blob")
        .bytes(blob, "application/octet-stream")
        .receive(JsonReader::readLong);
  }

  /**
   * Takes values line by line.
   *
   * <p>{@code POST /media/lines}
   */
  public int lines(Stream<Item> items) {
    return transport
        .call("lines", "POST", "/media/lines")
        .lines(items, ItemCodec::write, "application/jsonl")
        .receive(JsonReader::readInt);
  }

  /**
   * Takes numbers line by line.
   *
   * <p>{@code POST /media/numbers}
   */
  public int numbers(Stream<Integer> numbers) {
    return transport
        .call("numbers", "POST", "/media/numbers")
        .lines(numbers, JsonWriter::writeInt, "application/x-ndjson")
        .receive(JsonReader::readInt);
  }

  /**
   * Takes a form that has files only by its media type.
   *
   * <p>{@code POST /media/form}
   */
  public String form(String name) {
    return transport
        .call("form", "POST", "/media/form")
        .form("multipart/form-data")
        .field("name", name)
        .receive(JsonReader::readString);
  }
}
