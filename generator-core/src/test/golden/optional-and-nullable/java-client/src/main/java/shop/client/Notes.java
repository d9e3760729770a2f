// Generated from shop.Notes by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Nullable;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Notes {
  private final Transport transport;

  Notes(Transport transport) {
    this.transport = transport;
  }

  /**
   * Finds a note.
   *
   * <p>{@code GET /notes/{id}}
   */
  public Optional<Note> find(long id) {
    return transport
        .call("find", "GET", "/notes/{id}")
        .path("id", Text.of(id))
        .receiveOptional(NoteCodec::read);
  }

  /** {@code GET /notes/latest} */
  public @Nullable Note latest(@Nullable Boolean mine) {
    return transport
        .call("latest", "GET", "/notes/latest")
        .query("mine", mine == null ? null : Text.of(mine))
        .receiveNullable(NoteCodec::read);
  }

  /** {@code GET /notes/latest}, without {@code mine} */
  public @Nullable Note latest() {
    return latest(null);
  }

  /** {@code GET /notes/words} */
  public Optional<List<String>> words() {
    return transport
        .call("words", "GET", "/notes/words")
        .receiveOptional(Decoder.list(JsonReader::readString));
  }

  /** {@code POST /notes} */
  public Note save(Optional<Note> note) {
    return transport
        .call("save", "POST", "/notes")
        .body(note.orElse(null), NoteCodec::write)
        .receive(NoteCodec::read);
  }

  /** {@code POST /notes}, without {@code note} */
  public Note save() {
    return save(Optional.empty());
  }

  /** {@code POST /notes/title} */
  public @Nullable String title(@Nullable String title) {
    return transport
        .call("title", "POST", "/notes/title")
        .body(title, JsonWriter::writeString)
        .receiveNullable(JsonReader::readString);
  }

  /** {@code POST /notes/title}, without {@code title} */
  public @Nullable String title() {
    return title(null);
  }
}
