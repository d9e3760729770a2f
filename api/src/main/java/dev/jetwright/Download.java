package dev.jetwright;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as an answer, whole or in the ranges that are asked for.
 *
 * <pre>{@code
 * @Override
 * public Optional<Download> invoice(int number) {
 *   return Download.find(folder, number + ".pdf").map(file -> file.as("Invoice " + number + ".pdf"));
 * }
 *
 * Download.of(video)                             // a file: shown or saved, as the browser likes
 * Download.of(bytes).type("image/png")           // bytes
 * Download.of(blob.size(), blob::open)           // anything that can be opened
 * Download.of(file).as("Übersicht.csv")          // to be saved, under a name
 * Download.of(file).as("plan.pdf").inline()      // to be shown
 * }</pre>
 *
 * <p>It is sent while it is read, as fast as the client takes it. The media type follows the name
 * unless {@link #type} says it. A file has a strong {@code ETag} of its size and time and a
 * {@code Last-Modified}; with these {@code If-None-Match}, {@code If-Modified-Since},
 * {@code If-Match}, {@code If-Unmodified-Since} and {@code If-Range} are answered by themselves.
 *
 * <p>A file that is not there when it is to be sent is a fault of the server, 500. Where it may be
 * absent, answer {@code Optional<Download>} by {@link #find} or {@link #ifPresent}: without a file
 * that is 404.
 */
public final class Download {
  private final @Nullable Path path;
  private final Source source;
  private final long length;
  private final boolean isRepeatable;
  private final Traits traits;

  /** What is said beside the bytes. */
  private record Traits(
      Optional<String> fileName,
      boolean isInline,
      Optional<String> type,
      Optional<String> etag,
      Optional<Instant> lastModified) {}

  /** Opens the bytes of a download, from the first one on. */
  @FunctionalInterface
  public interface Source {

    /** Opens the bytes; the server closes the stream. */
    InputStream open() throws IOException;
  }

  private Download(
      @Nullable Path path, Source source, long length, boolean isRepeatable, Traits traits) {
    this.path = path;
    this.source = source;
    this.length = length;
    this.isRepeatable = isRepeatable;
    this.traits = traits;
  }

  private static final Traits UNSAID =
      new Traits(Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());

  /** A file. It is opened when it is sent. */
  public static Download of(Path file) {
    Objects.requireNonNull(file, "file");
    return new Download(file, () -> Files.newInputStream(file), -1, true, UNSAID);
  }

  /** A file, if it is there. */
  public static Optional<Download> ifPresent(Path file) {
    return Files.isRegularFile(file) ? Optional.of(of(file)) : Optional.empty();
  }

  /**
   * A file in a folder or below it, if it is there. A name that leads out of the folder, by
   * {@code ..}, as an absolute path or through a link, finds nothing: it may come from a request.
   *
   * @param folder the folder
   * @param name a name, or a path with slashes
   */
  public static Optional<Download> find(Path folder, String name) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(name).toRealPath();
      return file.startsWith(root) ? ifPresent(file) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Bytes, which must not change any more. */
  public static Download of(byte[] bytes) {
    return of(bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  /**
   * Bytes that come from elsewhere and can be opened again and again, for each range anew.
   *
   * @param length how many there are
   */
  public static Download of(long length, Source source) {
    return new Download(null, source, checked(length), true, UNSAID);
  }

  /**
   * Bytes that can be read once. A range of them is found by reading what stands before it; several
   * ranges are answered with all bytes.
   *
   * @param in the bytes; closed by the server
   * @param length how many there are
   */
  public static Download of(InputStream in, long length) {
    Objects.requireNonNull(in, "in");
    return new Download(null, () -> in, checked(length), false, UNSAID);
  }

  private static long checked(long length) {
    if (length < 0) {
      throw new IllegalArgumentException("The length must be known, not " + length);
    }
    return length;
  }

  /**
   * Lets browsers save it under a name: {@code Content-Disposition: attachment}.
   *
   * @param fileName any text; what a header cannot hold is encoded
   */
  public Download as(String fileName) {
    return with(new Traits(
        Optional.of(fileName), traits.isInline, traits.type, traits.etag, traits.lastModified));
  }

  /** Lets browsers show it, even if it has a name: {@code Content-Disposition: inline}. */
  public Download inline() {
    return with(new Traits(traits.fileName, true, traits.type, traits.etag, traits.lastModified));
  }

  /** Says its media type, such as {@code text/csv; charset=utf-8}. */
  public Download type(String mediaType) {
    return with(new Traits(
        traits.fileName,
        traits.isInline,
        Optional.of(mediaType),
        traits.etag,
        traits.lastModified));
  }

  /**
   * Says its version, for {@code ETag}: a text that differs whenever a byte does.
   *
   * @param version printable ASCII without quotes, such as {@code v7}
   */
  public Download etag(String version) {
    return with(new Traits(
        traits.fileName,
        traits.isInline,
        traits.type,
        Optional.of(EntityTags.quoted(version)),
        traits.lastModified));
  }

  /** Says when it was changed last; a file knows that by itself. */
  public Download lastModified(Instant time) {
    return with(
        new Traits(traits.fileName, traits.isInline, traits.type, traits.etag, Optional.of(time)));
  }

  private Download with(Traits changed) {
    return new Download(path, source, length, isRepeatable, changed);
  }

  /** The file, if it is one. */
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  /** How many bytes it has. */
  public long length() throws IOException {
    return path == null ? length : Files.size(path);
  }

  /** Opens the bytes, from the first one on. */
  public InputStream open() throws IOException {
    return source.open();
  }

  /** Whether it can be opened more than once. */
  public boolean isRepeatable() {
    return isRepeatable;
  }

  /** The name under which it is saved. */
  public Optional<String> fileName() {
    return traits.fileName;
  }

  /** Whether it is to be shown, not saved. */
  public boolean isInline() {
    return traits.isInline;
  }

  /** Its media type, if that was said. */
  public Optional<String> type() {
    return traits.type;
  }

  /** Its version in quotes, if that was said. */
  public Optional<String> etag() {
    return traits.etag;
  }

  /** When it was changed last, if that was said. */
  public Optional<Instant> lastModified() {
    return traits.lastModified;
  }
}
