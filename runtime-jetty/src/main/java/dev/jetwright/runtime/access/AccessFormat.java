package dev.jetwright.runtime.access;

/**
 * What a line of an access log looks like.
 *
 * <pre>{@code
 * AccessFormat brief = entry -> entry.method() + " " + AccessFormat.quoted(entry.target());
 * }</pre>
 */
@FunctionalInterface
public interface AccessFormat {

  /**
   * The common log format: {@code 127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /items HTTP/1.1"
   * 200 2326}.
   */
  AccessFormat COMMON = Lines::common;

  /** The same with the page that the request came from and the program that sent it. */
  AccessFormat COMBINED = Lines::combined;

  /**
   * A JSON object with everything, so that programs can read it: {@code {"time":
   * "2000-10-10T20:55:36.123Z","client":"127.0.0.1","method":"GET","target":"/items",
   * "protocol":"HTTP/1.1","status":200,"bytes":2326,"millis":3.25,"operationId":"items.find",
   * "requestId":"4711","referer":...,"userAgent":...,"cut":true}}. What is not known is not there.
   */
  AccessFormat JSON = Lines::json;

  /** The line of a request, without its end. */
  String line(AccessEntry entry);

  /** A text of a client between quotes: what could end the line, or the quotes, is escaped. */
  static String quoted(String text) {
    return Lines.quoted(text, "\\x%02x", "\\u%04x");
  }
}
