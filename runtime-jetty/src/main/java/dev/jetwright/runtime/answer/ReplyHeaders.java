package dev.jetwright.runtime.answer;

import dev.jetwright.SetCookie;
import dev.jetwright.runtime.text.TextCodec;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * The headers and cookies that an operation wants its answer to have. They wait here until there is
 * one: a failure on the way has none of them.
 *
 * <pre>{@code
 * exchange.reply().header("x-total", Scalars.INT, page.total());
 * exchange.reply().cookie(page.session());
 * exchange.send(200, page.items(), ItemsRoutes::writeListResult);
 * }</pre>
 */
public final class ReplyHeaders {
  private final List<HttpField> fields = new ArrayList<>(4);

  ReplyHeaders() {}

  /**
   * Sets a header of the answer.
   *
   * @param value its value; null for no such header
   */
  public <T> void header(String name, TextCodec<T> codec, @Nullable T value) {
    if (value != null) {
      add(name, value instanceof URI uri ? uri.toASCIIString() : codec.encode(value));
    }
  }

  /** Sets a header of the answer if there is a value. */
  public <T> void header(String name, TextCodec<T> codec, Optional<T> value) {
    value.ifPresent(it -> header(name, codec, it));
  }

  /** Sets a header of the answer once for each value. */
  public <T> void headers(
      String name, TextCodec<T> codec, @Nullable Collection<? extends T> values) {
    if (values != null) {
      for (T value : values) {
        header(name, codec, value);
      }
    }
  }

  /** Sets a cookie; null for none. */
  public void cookie(@Nullable SetCookie cookie) {
    if (cookie != null) {
      add(HttpHeader.SET_COOKIE.asString(), cookie.toString());
    }
  }

  /** Sets a cookie if there is one. */
  public void cookie(Optional<SetCookie> cookie) {
    cookie.ifPresent(this::cookie);
  }

  /** Sets a cookie of which nothing but the value is said; null for none. */
  public <T> void cookie(String name, TextCodec<T> codec, @Nullable T value) {
    if (value != null) {
      cookie(SetCookie.of(name, codec.encode(value)));
    }
  }

  /** Sets a cookie of which nothing but the value is said, if there is one. */
  public <T> void cookie(String name, TextCodec<T> codec, Optional<T> value) {
    value.ifPresent(it -> cookie(name, codec, it));
  }

  public void add(String name, String value) {
    fields.add(new HttpField(name, singleLine(name, value)));
  }

  public void addAll(List<Map.Entry<String, String>> lines) {
    lines.forEach(line -> fields.add(new HttpField(line.getKey(), line.getValue())));
  }

  /** Writes them: in the place of others of their names, apart from lists that others add to. */
  void writeTo(HttpFields.Mutable headers) {
    for (int i = 0; i < fields.size(); i++) {
      HttpField field = fields.get(i);
      if (isShared(field) || isRepeated(i)) {
        headers.add(field);
      } else {
        headers.put(field);
      }
    }
  }

  /** Removes them again. */
  void takeFrom(HttpFields.Mutable headers) {
    fields.stream().filter(field -> !isShared(field)).forEach(it -> headers.remove(it.getName()));
  }

  private static boolean isShared(HttpField field) {
    HttpHeader header = field.getHeader();
    return header == HttpHeader.SET_COOKIE
        || header == HttpHeader.VARY
        || header == HttpHeader.LINK;
  }

  private boolean isRepeated(int index) {
    return fields.subList(0, index).stream()
        .anyMatch(field -> field.getName().equalsIgnoreCase(fields.get(index).getName()));
  }

  /** Line ends would let a value write headers of its own. */
  private static String singleLine(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' && c != '\t' || c == 0x7F || c > 0xFF) {
        throw new IllegalArgumentException(
            "The header " + name + " cannot carry control characters, or any beyond U+00FF");
      }
    }
    return value;
  }
}
