package dev.jetwright.runtime.error;

import dev.jetwright.runtime.json.Encoder;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A declared error, and what its answer looks like.
 *
 * <pre>{@code
 * static final ErrorType<ItemNotFound> ERROR =
 *     ErrorType.of("ItemNotFound", 404, "No item has this number", ItemNotFoundCodec::write);
 *
 * exchange.send(ItemNotFoundCodec.ERROR, error);
 * }</pre>
 *
 * @param <T> the exception
 */
public final class ErrorType<T extends Throwable> {
  private static final byte[] TYPE = JsonWriter.name("type");
  private static final byte[] DETAIL = JsonWriter.name("detail");

  private final String name;
  private final int status;
  private final String title;
  private final Encoder<? super T> properties;

  private ErrorType(String name, int status, String title, Encoder<? super T> properties) {
    this.name = name;
    this.status = status;
    this.title = title;
    this.properties = properties;
  }

  /**
   * A declared error.
   *
   * @param name its name
   * @param status its HTTP status
   * @param title what it means, whatever the occasion
   * @param properties writes its own properties into the object at hand
   */
  public static <T extends Throwable> ErrorType<T> of(
      String name, int status, String title, Encoder<? super T> properties) {
    return new ErrorType<>(name, status, title, properties);
  }

  public int status() {
    return status;
  }

  public void write(JsonWriter out, T error) {
    out.beginObject();
    out.name(TYPE);
    out.writeString(name);
    out.name(DETAIL);
    out.writeString(detail(error));
    properties.encode(out, error);
    out.endObject();
  }

  /** Problem details, whose type is the name behind that of all types. */
  public void writeProblem(JsonWriter out, T error, String types, @Nullable String instance) {
    out.beginObject();
    new ProblemFormat(out).head(types + name, title, status, detail(error), instance);
    properties.encode(out, error);
    out.endObject();
  }

  private String detail(T error) {
    return Objects.requireNonNullElse(error.getMessage(), name);
  }
}
