package dev.jetwright.runtime.body;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import dev.jetwright.runtime.error.Source;
import dev.jetwright.runtime.json.Decoder;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.MalformedJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: a value on each line.
 *
 * <p>A line is read, decoded and checked when its value is wanted; one that has faults ends the
 * request with 422, at {@code ["body", <line>, ...]}. Empty lines are passed over.
 */
final class JsonLines<T> implements java.util.Iterator<T> {
  private static final int BUFFER = 8192;

  private final InputStream in;
  private final RequestBody body;
  private final Decoder<T> decoder;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int position;
  private int end;
  private int index;
  private boolean isAtEnd;
  private byte @Nullable [] next;

  private JsonLines(InputStream in, RequestBody body, Decoder<T> decoder) {
    this.in = in;
    this.body = body;
    this.decoder = decoder;
  }

  static <T> Stream<T> of(InputStream in, RequestBody body, Decoder<T> decoder) {
    Spliterator<T> lines = Spliterators.spliteratorUnknownSize(
        new JsonLines<>(in, body, decoder), Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(lines, false);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && !isAtEnd) {
        next = line();
      }
      return next != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    byte[] json = next;
    next = null;
    return value(json, index++);
  }

  private T value(byte[] json, int number) {
    List<Object> place = List.of(Source.BODY.word(), number);
    try {
      JsonInput input = new JsonInput(json, 0, json.length);
      T value = input.read(decoder);
      if (input.isFaulty() || value == null) {
        throw new RequestRejected(Rejection.of(input.faults(place)));
      }
      return value;
    } catch (MalformedJson e) {
      List<Object> character = List.of(Source.BODY.word(), number, Math.max(0, e.place()));
      throw new RequestRejected(Rejection.of(List.of(new Fault(
          "json_invalid",
          character,
          "JSON decode error",
          Map.of(),
          List.of("error", e.getMessage())))));
    }
  }

  /** The next line that is not blank; null if the one at hand is, or there is none. */
  private byte @Nullable [] line() throws IOException {
    line.reset();
    while (true) {
      if (position == end) {
        position = 0;
        end = Math.max(0, in.read(buffer));
        if (end == 0) {
          isAtEnd = true;
          return taken();
        }
      }
      int start = position;
      while (position < end && buffer[position] != '\n') {
        position++;
      }
      line.write(buffer, start, position - start);
      body.checkInMemory(line.size());
      if (position < end) {
        position++;
        return taken();
      }
    }
  }

  private byte @Nullable [] taken() {
    byte[] bytes = line.toByteArray();
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return bytes;
      }
    }
    return null;
  }
}
