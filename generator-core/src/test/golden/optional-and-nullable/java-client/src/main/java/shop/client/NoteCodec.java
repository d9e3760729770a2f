// Generated from shop.Notes.Note by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;

/** The JSON of {@link Note}. */
@Generated("dev.jetwright")
final class NoteCodec {
  private NoteCodec() {}

  static Note read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Optional<String> text = Optional.empty();
    Integer stars = null;
    Optional<Integer> pages = Optional.empty();
    Optional<Author> author = Optional.empty();
    Author editor = null;
    Optional<List<Author>> readers = Optional.empty();
    Map<String, Double> scores = null;
    List<Optional<Author>> authors = List.of();
    List<Integer> marks = List.of();
    Map<String, Optional<String>> labels = Map.of();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "text" -> text = in.readOptional(JsonReader::readString);
        case "stars" -> stars = in.readNullable(JsonReader::readInt);
        case "pages" -> pages = in.readOptional(JsonReader::readInt);
        case "author" -> author = in.readOptional(AuthorCodec::read);
        case "editor" -> editor = AuthorCodec.read(in);
        case "readers" -> readers = in.readOptional(Decoder.list(AuthorCodec::read));
        case "scores" -> scores = in.readNullable(Decoder.map(Text::same, JsonReader::readDouble));
        case "authors" -> authors = in.readList(Decoder.optional(AuthorCodec::read));
        case "marks" -> marks = in.readList(Decoder.nullable(JsonReader::readInt));
        case "labels" -> labels = in.readMap(Text::same, Decoder.optional(JsonReader::readString));
        default -> in.skipValue();
      }
    }
    return new Note(
        text,
        stars,
        pages,
        author,
        editor,
        readers,
        scores,
        authors,
        marks,
        labels);
  }

  static void write(JsonWriter out, Note note) {
    if (!out.beginObject(note)) {
      return;
    }
    out.name("text").writeOptional(note.text(), JsonWriter::writeString);
    out.name("stars").writeNullable(note.stars(), JsonWriter::writeInt);
    out.name("pages").writeOptional(note.pages(), JsonWriter::writeInt);
    out.name("author").writeOptional(note.author(), AuthorCodec::write);
    AuthorCodec.write(out.name("editor"), note.editor());
    out.name("readers").writeOptional(note.readers(), Encoder.list(AuthorCodec::write));
    out.name("scores").writeMap(note.scores(), Text::same, JsonWriter::writeDouble);
    out.name("authors").writeAll(note.authors(), Encoder.optional(AuthorCodec::write));
    out.name("marks").writeAll(note.marks(), Encoder.nullable(JsonWriter::writeInt));
    out.name("labels").writeMap(note.labels(), Text::same, Encoder.optional(JsonWriter::writeString));
    out.endObject();
  }
}
