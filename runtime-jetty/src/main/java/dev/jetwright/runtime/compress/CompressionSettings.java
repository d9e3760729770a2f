package dev.jetwright.runtime.compress;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which answers are compressed, for clients that ask for it by {@code Accept-Encoding}.
 *
 * <pre>{@code
 * server.compression(CompressionSettings.standard().minSize(4096).without("text/csv"));
 * server.compression(CompressionSettings.none());
 * }</pre>
 *
 * <p>The standard is gzip from 1 KiB on, for text, JSON, XML, JavaScript and what else becomes
 * smaller; brotli and zstd, too, where {@code jetty-compression-brotli} and
 * {@code jetty-compression-zstandard} are on the class path. Ranges, errors and streams that are to
 * arrive at once (Server-Sent Events, JSON Lines) are never compressed, nor is what says
 * {@code Cache-Control: no-transform}.
 */
public final class CompressionSettings {
  private static final int STANDARD_SIZE = 1024;

  private static final List<String> STANDARD_ENCODINGS = List.of("br", "zstd", "gzip");

  private static final Set<String> SMALLER = Set.of(
      "application/javascript",
      "application/json",
      "application/manifest+json",
      "application/rtf",
      "application/toml",
      "application/vnd.ms-fontobject",
      "application/wasm",
      "application/xml",
      "application/yaml",
      "font/otf",
      "font/ttf",
      "image/bmp",
      "image/svg+xml");

  private final boolean isOn;
  private final long minSize;
  private final List<String> encodings;
  private final Set<String> with;
  private final Set<String> without;

  private CompressionSettings(
      boolean isOn, long minSize, List<String> encodings, Set<String> with, Set<String> without) {
    this.isOn = isOn;
    this.minSize = minSize;
    this.encodings = encodings;
    this.with = with;
    this.without = without;
  }

  /** What is done unless something else is said. */
  public static CompressionSettings standard() {
    return new CompressionSettings(true, STANDARD_SIZE, STANDARD_ENCODINGS, Set.of(), Set.of());
  }

  /** Nothing is compressed. */
  public static CompressionSettings none() {
    return new CompressionSettings(false, 0, List.of(), Set.of(), Set.of());
  }

  /** How many bytes an answer must have; at first 1024. */
  public CompressionSettings minSize(long bytes) {
    return new CompressionSettings(isOn, bytes, encodings, with, without);
  }

  /**
   * Which encodings are used, the best one first, where a client likes several alike; at first
   * {@code br}, {@code zstd}, {@code gzip}.
   */
  public CompressionSettings encodings(String... names) {
    return new CompressionSettings(isOn, minSize, List.of(names), with, without);
  }

  /** Compresses answers of other media types, too. */
  public CompressionSettings with(String... mediaTypes) {
    return new CompressionSettings(isOn, minSize, encodings, plus(with, mediaTypes), without);
  }

  /** Leaves answers of some media types as they are. */
  public CompressionSettings without(String... mediaTypes) {
    return new CompressionSettings(isOn, minSize, encodings, with, plus(without, mediaTypes));
  }

  private static Set<String> plus(Set<String> some, String... more) {
    Set<String> all = new HashSet<>(some);
    for (String type : more) {
      all.add(type.toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(all);
  }

  /** Whether anything is compressed. */
  public boolean isOn() {
    return isOn;
  }

  long minSize() {
    return minSize;
  }

  List<String> encodings() {
    return encodings;
  }

  /** Whether answers of a media type become smaller and may arrive a little later. */
  boolean covers(String contentType) {
    int semicolon = contentType.indexOf(';');
    String type = (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
        .strip()
        .toLowerCase(Locale.ROOT);
    if (without.contains(type)) {
      return false;
    }
    return with.contains(type) || isSmaller(type) && !type.equals("text/event-stream");
  }

  private static boolean isSmaller(String type) {
    return SMALLER.contains(type)
        || type.startsWith("text/")
        || type.endsWith("+json")
        || type.endsWith("+xml");
  }
}
