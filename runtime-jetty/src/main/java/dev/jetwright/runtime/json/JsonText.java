package dev.jetwright.runtime.json;

import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.text.TextDecoder;
import dev.jetwright.runtime.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that is a JSON text.
 *
 * <pre>{@code
 * Filter filter = exchange.query("filter").required(JsonText.of(FilterCodec::read));
 * }</pre>
 *
 * @param <T> the type of its value
 */
public final class JsonText<T> implements TextDecoder<T> {
  private final Decoder<T> decoder;
  private final boolean nullable;

  private JsonText(Decoder<T> decoder, boolean nullable) {
    this.decoder = decoder;
    this.nullable = nullable;
  }

  /** A parameter whose JSON is read like that. */
  public static <T> JsonText<T> of(Decoder<T> decoder) {
    return new JsonText<>(decoder, false);
  }

  /** The same, which may be the literal {@code null}. */
  public static <T> JsonText<T> ofNullable(Decoder<T> decoder) {
    return new JsonText<>(decoder, true);
  }

  @Override
  public @Nullable T decode(String text, Faults faults) {
    throw new IllegalStateException("Only texts of a request are JSON");
  }

  @Override
  public @Nullable T decodeAll(Texts texts) {
    String text = texts.single();
    try {
      JsonInput input = JsonInput.of(text);
      if (nullable && input.isNull()) {
        return null;
      }
      T value = input.read(decoder);
      if (input.isFaulty()) {
        texts.addInside(input.faults(""));
        return null;
      }
      return value;
    } catch (MalformedJson e) {
      String error = e.getMessage() + (e.place() < 0 ? "" : " at character " + e.place());
      texts.faults().report("json_invalid", "Invalid JSON: " + error, "error", error);
      return null;
    }
  }
}
