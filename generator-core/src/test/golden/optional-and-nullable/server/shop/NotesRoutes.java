// Generated from shop.Notes by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Notes}. */
@Generated("dev.jetwright")
public final class NotesRoutes implements Routes {
  private final Notes notes;

  public NotesRoutes(Notes notes) {
    this.notes = notes;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/notes/{id}", this::find),
        Route.get("/notes/latest", this::latest),
        Route.get("/notes/words", this::words),
        Route.post("/notes", this::save),
        Route.post("/notes/title", this::title));
  }

  /** GET /notes/{id}: Finds a note. */
  private void find(Exchange exchange) {
    Long id = exchange.path("id").required(Scalars.LONG);
    exchange.rejectIfFaulty();
    exchange.sendOptional(200, notes.find(id), NoteCodec::write);
  }

  /** GET /notes/latest. */
  private void latest(Exchange exchange) {
    Boolean mine = exchange.query("mine").nullable(Scalars.BOOLEAN);
    exchange.rejectIfFaulty();
    exchange.sendNullable(200, notes.latest(mine), NoteCodec::write);
  }

  /** GET /notes/words. */
  private void words(Exchange exchange) {
    exchange.sendOptional(200, notes.words(), NotesRoutes::writeWordsResult);
  }

  /** POST /notes. */
  private void save(Exchange exchange) throws IOException {
    Optional<Notes.Note> note = exchange.body().optional(NoteCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, notes.save(note), NoteCodec::write);
  }

  /** POST /notes/title. */
  private void title(Exchange exchange) throws IOException {
    String title = exchange.body().nullable(JsonReader::readString);
    exchange.rejectIfFaulty();
    exchange.sendNullable(200, notes.title(title), JsonWriter::writeString);
  }

  private static void writeWordsResult(JsonWriter out, List<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }
}
