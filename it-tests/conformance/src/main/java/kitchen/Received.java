package kitchen;

import dev.jetwright.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What came of a file. */
public record Received(String part, String name, String type, long size, String text) {

  static Received of(UploadedFile file) {
    try {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      return new Received(
          file.name(),
          file.fileName(),
          file.contentType(),
          file.size(),
          text.length() > 40 ? text.substring(0, 40) : text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
