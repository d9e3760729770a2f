package dev.jetwright;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * A file that a form brought.
 *
 * <pre>{@code
 * @Override
 * public Photo upload(long petId, UploadedFile photo) throws IOException {
 *   photo.transferTo(folder.resolve(petId + ".png"));
 *   return new Photo(photo.fileName(), photo.size());
 * }
 * }</pre>
 *
 * <p>It lives as long as the request: whatever the server kept of it, in memory or on disk, is gone
 * once the request is answered. What shall stay is copied with {@link #transferTo}.
 */
public interface UploadedFile {

  /** The name of the part. */
  String name();

  /**
   * The name of the file as its sender wrote it, which may hold slashes, dots or anything else: it
   * is no path.
   */
  String fileName();

  /** The media type that its sender wrote; {@code application/octet-stream} if there was none. */
  String contentType();

  /** The number of bytes; -1 while they are still arriving. */
  long size();

  /** The headers of the part, with names in lower case. */
  Map<String, List<String>> headers();

  /** The bytes from the first one on. A file that is read while it arrives opens once. */
  InputStream open() throws IOException;

  /** All bytes. */
  default byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  /**
   * Copies the bytes to a file, in place of one that is there already.
   *
   * @return the number of bytes
   */
  default long transferTo(Path target) throws IOException {
    try (InputStream in = open()) {
      return Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A file in memory, for tests. */
  static UploadedFile of(String fileName, String contentType, byte[] bytes) {
    byte[] copy = bytes.clone();
    return new UploadedFile() {
      @Override
      public String name() {
        return "file";
      }

      @Override
      public String fileName() {
        return fileName;
      }

      @Override
      public String contentType() {
        return contentType;
      }

      @Override
      public long size() {
        return copy.length;
      }

      @Override
      public Map<String, List<String>> headers() {
        return Map.of("content-type", List.of(contentType));
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(copy);
      }
    };
  }
}
