package dev.jetwright.client;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What of a file is wanted.
 *
 * <pre>{@code
 * DownloadOptions.all()                            // everything
 * DownloadOptions.from(1000)                       // without the first 1000 bytes
 * DownloadOptions.range(0, 99)                     // the first 100 bytes
 * DownloadOptions.last(100)
 * DownloadOptions.all().unless(known.etag())       // nothing, if that version is known
 * }</pre>
 */
public final class DownloadOptions {
  private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
          "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
      .withZone(ZoneOffset.UTC);

  private final List<Map.Entry<String, String>> headers;

  private DownloadOptions(List<Map.Entry<String, String>> headers) {
    this.headers = List.copyOf(headers);
  }

  /** Everything. */
  public static DownloadOptions all() {
    return new DownloadOptions(List.of());
  }

  /** The bytes from one on, to the end; the first one has the number 0. */
  public static DownloadOptions from(long first) {
    return all().with("Range", "bytes=" + first + "-");
  }

  /** The bytes from one to another, both included; the first one has the number 0. */
  public static DownloadOptions range(long first, long last) {
    return all().with("Range", "bytes=" + first + "-" + last);
  }

  /** The last bytes. */
  public static DownloadOptions last(long count) {
    return all().with("Range", "bytes=-" + count);
  }

  /** A range of this version only: of another one everything comes. */
  public DownloadOptions ifRange(String etag) {
    return with("If-Range", etag);
  }

  /** Nothing, if the file still has this version: {@link Download#isNotModified}. */
  public DownloadOptions unless(String etag) {
    return with("If-None-Match", etag);
  }

  /** Nothing, if the file was not changed since. */
  public DownloadOptions ifModifiedSince(Instant time) {
    return with("If-Modified-Since", HTTP_DATE.format(time));
  }

  private DownloadOptions with(String name, String value) {
    List<Map.Entry<String, String>> more = new ArrayList<>(headers);
    more.add(Map.entry(name, value));
    return new DownloadOptions(more);
  }

  List<Map.Entry<String, String>> headers() {
    return headers;
  }
}
