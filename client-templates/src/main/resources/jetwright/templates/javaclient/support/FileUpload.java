package dev.jetwright.client;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A file to be sent.
 *
 * <pre>{@code
 * FileUpload.of(Path.of("cat.png")).as("image/png")
 * FileUpload.of("cat.png", bytes)
 * FileUpload.of("cat.png", () -> shelf.open("cat"))
 * }</pre>
 */
public final class FileUpload {
  private final String fileName;
  private final String contentType;
  private final Supplier<BodyPublisher> content;

  private FileUpload(String fileName, String contentType, Supplier<BodyPublisher> content) {
    this.fileName = fileName;
    this.contentType = contentType;
    this.content = content;
  }

  /** A file on disk, which is read while it is sent. */
  public static FileUpload of(Path path) {
    return binary(path.getFileName().toString(), () -> publisher(path));
  }

  /** Bytes in memory. */
  public static FileUpload of(String fileName, byte[] bytes) {
    return binary(fileName, () -> BodyPublishers.ofByteArray(bytes));
  }

  /** A stream, which is opened, read and closed each time that the file is sent. */
  public static FileUpload of(String fileName, Supplier<? extends InputStream> stream) {
    return binary(fileName, () -> BodyPublishers.ofInputStream(stream));
  }

  private static FileUpload binary(String fileName, Supplier<BodyPublisher> content) {
    return new FileUpload(fileName, "application/octet-stream", content);
  }

  /** The same file with another media type than {@code application/octet-stream}. */
  public FileUpload as(String mediaType) {
    return new FileUpload(fileName, mediaType, content);
  }

  /** Its name. */
  public String fileName() {
    return fileName;
  }

  /** Its media type. */
  public String contentType() {
    return contentType;
  }

  BodyPublisher content() {
    return content.get();
  }

  private static BodyPublisher publisher(Path path) {
    try {
      return BodyPublishers.ofFile(path);
    } catch (FileNotFoundException e) {
      throw new UncheckedIOException(e);
    }
  }
}
