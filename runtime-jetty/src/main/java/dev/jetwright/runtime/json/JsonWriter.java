package dev.jetwright.runtime.json;

import dev.jetwright.runtime.text.TextCodec;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as JSON, in UTF-8 and without blanks.
 *
 * <pre>{@code
 * private static final byte[] NAME = JsonWriter.name("name");
 *
 * static void write(JsonWriter out, Item item) {
 *   out.beginObject();
 *   out.name(NAME);
 *   out.writeString(item.name());
 *   out.endObject();
 * }
 * }</pre>
 */
public final class JsonWriter extends ScalarWriter {
  private static final byte[] NOTHING = {};

  /** A writer that grew beyond this is left to the garbage collector. */
  private static final int MOST_BYTES = 1 << 20;

  private static final Spare<JsonWriter> SPARE = new Spare<>(JsonWriter::new);

  /** A writer; for answers there are {@link #pooled} ones. */
  public JsonWriter() {}

  /** A writer that has been used before, if there is one: to be {@linkplain #recycle recycled}. */
  public static JsonWriter pooled() {
    return SPARE.take();
  }

  /** Makes this writer available to others; what it wrote is gone. */
  public void recycle() {
    if (capacity() <= MOST_BYTES) {
      clear();
      SPARE.give(this);
    }
  }

  /** A property's name as {@link #name(byte[])} takes it. */
  public static byte[] name(String name) {
    JsonWriter out = new JsonWriter();
    out.putString(name);
    out.put(':');
    return out.toByteArray();
  }

  /** A variant's tag as {@link #tag(byte[])} takes it: a name and a value. */
  public static byte[] tag(String property, String tag) {
    JsonWriter out = new JsonWriter();
    out.put(name(property));
    out.putString(tag);
    return out.toByteArray();
  }

  /** Begins an object. */
  public void beginObject() {
    put('{');
  }

  /** Ends an object. */
  public void endObject() {
    put('}');
  }

  /** Writes a property's name. */
  public void name(byte[] name) {
    putAfter('{', name);
  }

  /** Writes a property's name that was not known beforehand. */
  public void writeName(String name) {
    putAfter('{', NOTHING);
    putString(name);
    put(':');
  }

  /** Writes a variant's tag. */
  public void tag(byte[] tag) {
    putAfter('{', tag);
  }

  /** Writes a value, or null if there is none. */
  public <T> void writeOptional(Optional<T> value, Encoder<? super T> encoder) {
    writeNullable(value.orElse(null), encoder);
  }

  /** Writes a value or null. */
  public <T> void writeNullable(@Nullable T value, Encoder<? super T> encoder) {
    if (value == null) {
      writeNull();
    } else {
      encoder.encode(this, value);
    }
  }

  /** Writes an array. */
  public <T> void writeArray(Collection<? extends T> elements, Encoder<T> encoder) {
    put('[');
    boolean first = true;
    for (T element : elements) {
      if (!first) {
        put(',');
      }
      first = false;
      encoder.encode(this, element);
    }
    put(']');
  }

  /** Begins an array whose elements are of several types. */
  public void beginArray() {
    put('[');
  }

  /** Begins an element of such an array. */
  public void element() {
    putAfter('[', NOTHING);
  }

  /** Ends such an array. */
  public void endArray() {
    put(']');
  }

  /** Writes properties into the object at hand. */
  public <V> void writeProperties(Map<String, ? extends V> properties, Encoder<V> encoder) {
    for (Map.Entry<String, ? extends V> property : properties.entrySet()) {
      writeName(property.getKey());
      encoder.encode(this, property.getValue());
    }
  }

  /** Writes an object with free names. */
  public <K, V> void writeMap(
      Map<? extends K, ? extends V> map, TextCodec<K> keys, Encoder<V> values) {
    put('{');
    boolean first = true;
    for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
      if (!first) {
        put(',');
      }
      first = false;
      putString(keys.encode(entry.getKey()));
      put(':');
      values.encode(this, entry.getValue());
    }
    put('}');
  }

  /** Writes what is JSON already. */
  public void writeRaw(byte[] json) {
    put(json);
  }

  /** Writes JSON that was sent, without the blanks between its tokens. */
  public void writeRaw(RawJson json) {
    putCompact(json);
  }

  /** Writes a text that is JSON already. */
  public void writeText(String json) {
    put(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Forgets what has been written behind a place. */
  public void truncate(int place) {
    cut(place);
  }

  /** Ends a line. */
  public void endLine() {
    put('\n');
  }

  /** Puts what has been written behind a place, which is JSON, on one line. */
  public void joinLines(int start) {
    blankLineEnds(start);
  }

  @Override
  public String toString() {
    return new String(toByteArray(), StandardCharsets.UTF_8);
  }
}
