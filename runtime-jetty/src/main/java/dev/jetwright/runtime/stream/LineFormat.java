package dev.jetwright.runtime.stream;

import dev.jetwright.runtime.json.Encoder;
import dev.jetwright.runtime.json.JsonWriter;
import java.time.Duration;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: an item is a line.
 *
 * @param encoder writes an item
 */
record LineFormat<T>(Encoder<? super T> encoder) implements ItemFormat<T> {
  private static final HttpField JSON_LINES =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "application/jsonl");

  @Override
  public void describe(HttpFields.Mutable headers) {
    if (!headers.contains(HttpHeader.CONTENT_TYPE)) {
      headers.put(JSON_LINES);
    }
  }

  @Override
  public void write(JsonWriter out, T item) {
    int start = out.size();
    encoder.encode(out, item);
    out.joinLines(start);
    out.endLine();
  }

  @Override
  public boolean isLive() {
    return false;
  }

  @Override
  public @Nullable Duration keepAlive() {
    return null;
  }
}
