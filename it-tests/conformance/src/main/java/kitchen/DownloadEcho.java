package kitchen;

import dev.jetwright.Download;
import dev.jetwright.EntityTags;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Answers files. */
public final class DownloadEcho implements Downloads {
  private static final byte[] DIGITS = "0123456789".getBytes(StandardCharsets.US_ASCII);

  private final Path folder;

  /**
   * Answers files.
   *
   * @param folder where they are
   */
  public DownloadEcho(Path folder) {
    this.folder = folder;
  }

  @Override
  public Download digits() {
    return Download.of(DIGITS)
        .as("digits.txt")
        .etag("v1")
        .lastModified(Instant.parse("2026-01-02T03:04:05Z"));
  }

  @Override
  public Optional<Download> file(String name) {
    return Download.find(folder, name);
  }

  @Override
  public Download missing() {
    return Download.of(folder.resolve("missing"));
  }

  @Override
  public Download picture(String name) {
    return Download.of(DIGITS).as(name).inline();
  }

  @Override
  public Download once() {
    return Download.of(new ByteArrayInputStream(DIGITS), DIGITS.length);
  }

  @Override
  public Download made(Line line) {
    return Download.of(line.sku().getBytes(StandardCharsets.UTF_8)).etag("v1");
  }

  @Override
  public Line tagged(int quantity) {
    return new Line("a", quantity, Optional.empty());
  }

  @Override
  public List<Line> many(int count) {
    return Collections.nCopies(count, tagged(1));
  }

  @Override
  public Line replace(Optional<EntityTags> ifMatch, Line line) {
    ifMatch.ifPresent(tags -> tags.require("v1"));
    return line;
  }
}
