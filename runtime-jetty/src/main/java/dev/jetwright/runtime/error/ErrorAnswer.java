package dev.jetwright.runtime.error;

import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.Encoder;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an error looks like on the wire.
 *
 * <pre>{@code
 * ErrorAnswer.json(404, Map.of("error", "no such thing")).header("Cache-Control", "no-store")
 * }</pre>
 */
public final class ErrorAnswer {
  private static final String JSON = "application/json";

  private final int status;
  private final String mediaType;
  private final Body body;
  private final List<Map.Entry<String, String>> headers;

  /** What follows the status. */
  @FunctionalInterface
  public interface Body {
    void write(JsonWriter out);
  }

  private ErrorAnswer(
      int status, String mediaType, Body body, List<Map.Entry<String, String>> headers) {
    this.status = status;
    this.mediaType = mediaType;
    this.body = body;
    this.headers = headers;
  }

  static ErrorAnswer of(int status, String mediaType, Body body) {
    return new ErrorAnswer(status, mediaType, body, List.of());
  }

  /** A body that a generated codec writes. */
  public static <T> ErrorAnswer of(int status, T body, Encoder<? super T> encoder) {
    return of(status, JSON, out -> encoder.encode(out, body));
  }

  /** A body of maps, collections, texts, numbers, booleans and null. */
  public static ErrorAnswer json(int status, @Nullable Object body) {
    return of(status, JSON, out -> AnyJson.write(out, body));
  }

  /** The same with another status. */
  public ErrorAnswer status(int other) {
    return new ErrorAnswer(other, mediaType, body, headers);
  }

  /** The same as another media type, which is JSON, too. */
  public ErrorAnswer mediaType(String other) {
    return new ErrorAnswer(status, other, body, headers);
  }

  /** The same with a header more. */
  public ErrorAnswer header(String name, String value) {
    List<Map.Entry<String, String>> all = new ArrayList<>(headers);
    all.add(Map.entry(name, value));
    return new ErrorAnswer(status, mediaType, body, all);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  public String mediaType() {
    return mediaType;
  }

  public Body body() {
    return body;
  }

  public List<Map.Entry<String, String>> headers() {
    return headers;
  }
}
