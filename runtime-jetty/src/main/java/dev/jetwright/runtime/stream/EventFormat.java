package dev.jetwright.runtime.stream;

import dev.jetwright.SseEvent;
import dev.jetwright.runtime.json.Encoder;
import dev.jetwright.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * Server-Sent Events.
 *
 * @param names what an event is called that has no name of its own; null for nothing
 * @param encoder writes an event's data
 * @param keepAlive how long there may be silence
 */
record EventFormat<T>(
    Function<? super T, @Nullable String> names, Encoder<? super T> encoder, Duration keepAlive)
    implements ItemFormat<SseEvent<T>> {
  static final byte[] PING = ascii(": ping\n\n");

  private static final HttpField EVENT_STREAM =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
  private static final HttpField NO_CACHE =
      new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");
  private static final HttpField NO_BUFFERING = new HttpField("X-Accel-Buffering", "no");
  private static final byte[] COMMENT = ascii(": ");
  private static final byte[] EVENT = ascii("event: ");
  private static final byte[] DATA = ascii("data: ");
  private static final byte[] ID = ascii("id: ");
  private static final byte[] RETRY = ascii("retry: ");

  @Override
  public void describe(HttpFields.Mutable headers) {
    if (!headers.contains(HttpHeader.CONTENT_TYPE)) {
      headers.put(EVENT_STREAM);
    }
    headers.put(NO_BUFFERING);
    if (!headers.contains(HttpHeader.CACHE_CONTROL)) {
      headers.put(NO_CACHE);
    }
  }

  @Override
  public void write(JsonWriter out, SseEvent<T> event) {
    T data = event.data();
    writeLines(out, COMMENT, event.comment());
    String name = event.event();
    if (name == null && data != null) {
      name = names.apply(data);
    }
    writeLine(out, EVENT, name);
    if (data != null) {
      out.writeRaw(DATA);
      int start = out.size();
      encoder.encode(out, data);
      out.joinLines(start);
      out.endLine();
    }
    writeLines(out, DATA, event.rawData());
    writeLine(out, ID, event.id());
    Duration retry = event.retry();
    if (retry != null) {
      writeLine(out, RETRY, Long.toString(retry.toMillis()));
    }
    out.endLine();
  }

  private static void writeLine(JsonWriter out, byte[] field, @Nullable String text) {
    if (text != null) {
      out.writeRaw(field);
      out.writeText(text);
      out.endLine();
    }
  }

  private static void writeLines(JsonWriter out, byte[] field, @Nullable String text) {
    int start = 0;
    while (text != null && start <= text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      writeLine(out, field, text.substring(start, end));
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
  }

  @Override
  public boolean isLive() {
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
