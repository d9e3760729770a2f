// Generated from shop.Notes.Note by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Notes.Note} as JSON. */
@Generated("dev.jetwright")
final class NoteCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .optional("text")
      .optional("stars")
      .optional("pages")
      .optional("author")
      .optional("editor")
      .optional("readers")
      .optional("scores")
      .required("authors")
      .required("marks")
      .required("labels")
      .build();

  private static final byte[] TEXT = JsonWriter.name("text");
  private static final byte[] STARS = JsonWriter.name("stars");
  private static final byte[] PAGES = JsonWriter.name("pages");
  private static final byte[] AUTHOR = JsonWriter.name("author");
  private static final byte[] EDITOR = JsonWriter.name("editor");
  private static final byte[] READERS = JsonWriter.name("readers");
  private static final byte[] SCORES = JsonWriter.name("scores");
  private static final byte[] AUTHORS = JsonWriter.name("authors");
  private static final byte[] MARKS = JsonWriter.name("marks");
  private static final byte[] LABELS = JsonWriter.name("labels");

  private NoteCodec() {}

  static Notes.@Nullable Note read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Optional<String> text = Optional.empty();
    Integer stars = null;
    Optional<Integer> pages = Optional.empty();
    Optional<Notes.Author> author = Optional.empty();
    Notes.Author editor = null;
    Optional<List<Notes.Author>> readers = Optional.empty();
    Map<String, Double> scores = null;
    List<Optional<Notes.Author>> authors = null;
    List<Integer> marks = null;
    Map<String, Optional<String>> labels = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> text = in.readOptional(JsonReader::readString);
        case 1 -> stars = in.readNullable(JsonReader::readInt);
        case 2 -> pages = in.readOptional(JsonReader::readInt);
        case 3 -> author = in.readOptional(AuthorCodec::read);
        case 4 -> editor = in.readNullable(AuthorCodec::read);
        case 5 -> readers = in.readOptional(NoteCodec::readReaders);
        case 6 -> scores = in.readNullable(NoteCodec::readScores);
        case 7 -> authors = in.readList(NoteCodec::readAuthorsElement);
        case 8 -> marks = in.readList(NoteCodec::readMarksElement);
        case 9 -> labels = in.readMap(Scalars.STRING, NoteCodec::readLabelsValue);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Notes.Note(
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

  private static @Nullable List<Notes.Author> readReaders(JsonReader in) {
    return in.readList(AuthorCodec::read);
  }

  private static @Nullable Map<String, Double> readScores(JsonReader in) {
    return in.readMap(Scalars.STRING, JsonReader::readDouble);
  }

  private static Optional<Notes.Author> readAuthorsElement(JsonReader in) {
    return in.readOptional(AuthorCodec::read);
  }

  private static @Nullable Integer readMarksElement(JsonReader in) {
    return in.readNullable(JsonReader::readInt);
  }

  private static Optional<String> readLabelsValue(JsonReader in) {
    return in.readOptional(JsonReader::readString);
  }

  static void write(JsonWriter out, Notes.Note note) {
    out.beginObject();
    out.name(TEXT);
    out.writeOptional(note.text(), JsonWriter::writeString);
    out.name(STARS);
    out.writeNullable(note.stars(), JsonWriter::writeInt);
    out.name(PAGES);
    out.writeOptional(note.pages(), JsonWriter::writeInt);
    out.name(AUTHOR);
    out.writeOptional(note.author(), AuthorCodec::write);
    out.name(EDITOR);
    out.writeNullable(note.editor(), AuthorCodec::write);
    out.name(READERS);
    out.writeOptional(note.readers(), NoteCodec::writeReaders);
    out.name(SCORES);
    out.writeNullable(note.scores(), NoteCodec::writeScores);
    out.name(AUTHORS);
    out.writeArray(note.authors(), NoteCodec::writeAuthorsElement);
    out.name(MARKS);
    out.writeArray(note.marks(), NoteCodec::writeMarksElement);
    out.name(LABELS);
    out.writeMap(note.labels(), Scalars.STRING, NoteCodec::writeLabelsValue);
    out.endObject();
  }

  private static void writeReaders(JsonWriter out, List<Notes.Author> value) {
    out.writeArray(value, AuthorCodec::write);
  }

  private static void writeScores(JsonWriter out, Map<String, Double> value) {
    out.writeMap(value, Scalars.STRING, JsonWriter::writeDouble);
  }

  private static void writeAuthorsElement(JsonWriter out, Optional<Notes.Author> value) {
    out.writeOptional(value, AuthorCodec::write);
  }

  private static void writeMarksElement(JsonWriter out, @Nullable Integer value) {
    out.writeNullable(value, JsonWriter::writeInt);
  }

  private static void writeLabelsValue(JsonWriter out, Optional<String> value) {
    out.writeOptional(value, JsonWriter::writeString);
  }
}
