package dev.jetwright.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is read while it arrives.
 *
 * <pre>{@code
 * try (Download invoice = client.invoices().file(7)) {
 *   invoice.toFile(folder.resolve(invoice.fileName().orElse("invoice.pdf")));
 * }
 * }</pre>
 *
 * <p>It can be read once, and is to be closed. A transfer that breaks off is an
 * {@link IOException}.
 */
public final class Download implements AutoCloseable {
  private static final int PARTIAL = 206;
  private static final int NOT_MODIFIED = 304;
  private static final Pattern ENCODED_NAME =
      Pattern.compile("(?i)filename\\*\\s*=\\s*utf-8'[^']*'([^;\\s]+)");
  private static final Pattern NAME =
      Pattern.compile("(?i)filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");
  private static final Pattern TOTAL = Pattern.compile("bytes (?:\\d+-\\d+|\\*)/(\\d+)");

  private final HttpResponse<InputStream> response;

  Download(HttpResponse<InputStream> response) {
    this.response = response;
  }

  /** 200, 206 for a part, 304 if it is known already. */
  public int status() {
    return response.statusCode();
  }

  /** All headers of the answer. */
  public HttpHeaders headers() {
    return response.headers();
  }

  /** Whether it is a part of the file. */
  public boolean isPartial() {
    return status() == PARTIAL;
  }

  /** Whether the version that was named is the one that is there, so that nothing comes. */
  public boolean isNotModified() {
    return status() == NOT_MODIFIED;
  }

  /** The name under which it is to be saved, without any folder. */
  public Optional<String> fileName() {
    return header("content-disposition").flatMap(Download::name).map(name -> {
      int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
      return name.substring(slash + 1);
    });
  }

  private static Optional<String> name(String disposition) {
    Matcher encoded = ENCODED_NAME.matcher(disposition);
    if (encoded.find()) {
      String plus = encoded.group(1).replace("+", "%2B");
      return Optional.of(URLDecoder.decode(plus, StandardCharsets.UTF_8));
    }
    Matcher plain = NAME.matcher(disposition);
    if (!plain.find()) {
      return Optional.empty();
    }
    return Optional.of(
        plain.group(1) == null ? plain.group(2) : plain.group(1).replaceAll("\\\\(.)", "$1"));
  }

  /** Its media type. */
  public Optional<String> contentType() {
    return header("content-type");
  }

  /** Its version, for {@link DownloadOptions#unless} and {@link DownloadOptions#ifRange}. */
  public Optional<String> etag() {
    return header("etag");
  }

  /** When it was changed last. */
  public Optional<Instant> lastModified() {
    try {
      return header("last-modified")
          .map(text -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** How many bytes come, if the server says so. */
  public OptionalLong size() {
    return headers().firstValueAsLong("content-length");
  }

  /** How many bytes the whole file has, if the server says so. */
  public OptionalLong totalSize() {
    Matcher total = TOTAL.matcher(header("content-range").orElse(""));
    if (total.matches()) {
      return OptionalLong.of(Long.parseLong(total.group(1)));
    }
    return isPartial() ? OptionalLong.empty() : size();
  }

  private Optional<String> header(String name) {
    return headers().firstValue(name);
  }

  /** The bytes as they arrive. */
  public InputStream stream() {
    return response.body();
  }

  /** All bytes. */
  public byte[] bytes() throws IOException {
    return stream().readAllBytes();
  }

  /** All bytes as a text in UTF-8. */
  public String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /**
   * Writes all bytes to a file, in place of one that is there already.
   *
   * @return how many
   */
  public long toFile(Path file) throws IOException {
    return Files.copy(stream(), file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Ends the transfer, if there is more. */
  @Override
  public void close() {
    try {
      stream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
