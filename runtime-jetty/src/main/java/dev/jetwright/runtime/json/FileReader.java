package dev.jetwright.runtime.json;

import dev.jetwright.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of {@link JsonReader} that reads the files of a form. */
abstract class FileReader extends ScalarReader {
  private Map<Integer, UploadedFile> files = Map.of();

  FileReader(JsonParser parser, BodyFaults faults) {
    super(parser, faults);
  }

  /** Tells which objects of the text are files, by the place where they begin. */
  void files(Map<Integer, UploadedFile> files) {
    this.files = files;
  }

  /** Reads a file. */
  public @Nullable UploadedFile readFile() {
    UploadedFile file = file();
    if (file == null) {
      String kind = parser.currentToken() == JsonToken.VALUE_STRING ? "text" : "something else";
      String text = "Expected a file, received " + kind;
      parser.skipChildren();
      faults.report("value_error", "Value error, " + text, "error", text);
      return null;
    }
    parser.skipChildren();
    return file;
  }

  /** Reads the bytes of a file, or of a text in its place. */
  public byte @Nullable [] readFileBytes() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getString().getBytes(StandardCharsets.UTF_8);
    }
    UploadedFile file = readFile();
    try {
      return file == null ? null : file.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable UploadedFile file() {
    return parser.currentToken() == JsonToken.START_OBJECT ? files.get(parser.start()) : null;
  }
}
