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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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
        Route.get("/notes/count", this::count),
        Route.put("/notes/price", this::price),
        Route.post("/notes/words", this::words),
        Route.post("/notes/all", this::all),
        Route.post("/notes/map", this::map),
        Route.post("/notes/empty", this::empty),
        Route.get("/notes/three", this::three),
        Route.delete("/notes", this::clear),
        Route.post("/notes/touch", this::touch));
  }

  /** GET /notes/count. */
  private void count(Exchange exchange) {
    exchange.send(200, notes.count(), JsonWriter::writeInt);
  }

  /** PUT /notes/price. */
  private void price(Exchange exchange) throws IOException {
    Double price = exchange.body().required(JsonReader::readDouble);
    exchange.rejectIfFaulty();
    exchange.send(200, notes.price(price), JsonWriter::writeDouble);
  }

  /** POST /notes/words. */
  private void words(Exchange exchange) throws IOException {
    Set<String> words = exchange.body().required(NotesRoutes::readWordsWords);
    exchange.rejectIfFaulty();
    exchange.send(201, notes.words(words), NotesRoutes::writeWordsResult);
  }

  /** POST /notes/all. */
  private void all(Exchange exchange) throws IOException {
    List<Notes.Note> notes = exchange.body().required(NotesRoutes::readAllNotes);
    exchange.rejectIfFaulty();
    exchange.send(200, this.notes.all(notes), NotesRoutes::writeAllResult);
  }

  /** POST /notes/map. */
  private void map(Exchange exchange) throws IOException {
    Map<String, Notes.Note> notes = exchange.body().required(NotesRoutes::readMapNotes);
    exchange.rejectIfFaulty();
    exchange.send(200, this.notes.map(notes), NotesRoutes::writeMapResult);
  }

  /** POST /notes/empty. */
  private void empty(Exchange exchange) throws IOException {
    Notes.Empty empty = exchange.body().required(EmptyCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, notes.empty(empty), EmptyCodec::write);
  }

  /** GET /notes/three. */
  private void three(Exchange exchange) {
    Integer a = exchange.query("a").required(Scalars.INT);
    Integer b = exchange.query("b").required(Scalars.INT);
    Integer c = exchange.query("c").required(Scalars.INT);
    exchange.rejectIfFaulty();
    Instant result = notes.three(
        a,
        b,
        c);
    exchange.send(200, result, JsonWriter::writeInstant);
  }

  /** DELETE /notes. */
  private void clear(Exchange exchange) {
    notes.clear();
    exchange.send(204);
  }

  /** POST /notes/touch. */
  private void touch(Exchange exchange) {
    Integer a = exchange.query("a").required(Scalars.INT);
    Integer b = exchange.query("b").required(Scalars.INT);
    Integer c = exchange.query("c").required(Scalars.INT);
    exchange.rejectIfFaulty();
    notes.touch(
        a,
        b,
        c);
    exchange.send(202);
  }

  private static @Nullable Set<String> readWordsWords(JsonReader in) {
    return in.readSet(JsonReader::readString);
  }

  private static @Nullable List<Notes.Note> readAllNotes(JsonReader in) {
    return in.readList(NoteCodec::read);
  }

  private static @Nullable Map<String, Notes.Note> readMapNotes(JsonReader in) {
    return in.readMap(Scalars.STRING, NoteCodec::read);
  }

  private static void writeWordsResult(JsonWriter out, Set<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }

  private static void writeAllResult(JsonWriter out, List<Notes.Note> value) {
    out.writeArray(value, NoteCodec::write);
  }

  private static void writeMapResult(JsonWriter out, Map<String, Notes.Note> value) {
    out.writeMap(value, Scalars.STRING, NoteCodec::write);
  }
}
