// Generated from shop.Notes by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Notes {
  private final Transport transport;

  Notes(Transport transport) {
    this.transport = transport;
  }

  /** {@code GET /notes/count} */
  public int count() {
    return transport
        .call("count", "GET", "/notes/count")
        .receive(JsonReader::readInt);
  }

  /** {@code PUT /notes/price} */
  public double price(double price) {
    return transport
        .call("price", "PUT", "/notes/price")
        .body(price, JsonWriter::writeDouble)
        .receive(JsonReader::readDouble);
  }

  /** {@code POST /notes/words} */
  public Set<String> words(Set<String> words) {
    return transport
        .call("words", "POST", "/notes/words")
        .body(words, Encoder.set(JsonWriter::writeString))
        .receive(Decoder.set(JsonReader::readString));
  }

  /** {@code POST /notes/all} */
  public List<Note> all(List<Note> notes) {
    return transport
        .call("all", "POST", "/notes/all")
        .body(notes, Encoder.list(NoteCodec::write))
        .receive(Decoder.list(NoteCodec::read));
  }

  /** {@code POST /notes/map} */
  public Map<String, Note> map(Map<String, Note> notes) {
    return transport
        .call("map", "POST", "/notes/map")
        .body(notes, Encoder.map(Text::same, NoteCodec::write))
        .receive(Decoder.map(Text::same, NoteCodec::read));
  }

  /** {@code POST /notes/empty} */
  public Empty empty(Empty empty) {
    return transport
        .call("empty", "POST", "/notes/empty")
        .body(empty, EmptyCodec::write)
        .receive(EmptyCodec::read);
  }

  /** {@code GET /notes/three} */
  public Instant three(
      int a,
      int b,
      int c) {
    return transport
        .call("three", "GET", "/notes/three")
        .query("a", Text.of(a))
        .query("b", Text.of(b))
        .query("c", Text.of(c))
        .receive(JsonReader::readInstant);
  }

  /** {@code DELETE /notes} */
  public void clear() {
    transport
        .call("clear", "DELETE", "/notes")
        .send();
  }

  /** {@code POST /notes/touch} */
  public void touch(
      int a,
      int b,
      int c) {
    transport
        .call("touch", "POST", "/notes/touch")
        .query("a", Text.of(a))
        .query("b", Text.of(b))
        .query("c", Text.of(c))
        .send();
  }
}
