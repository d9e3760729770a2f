package dev.jetwright.runtime.json;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.text.Quoted;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads values from JSON and collects their faults.
 *
 * <p>Each {@code read} method takes the value that the reader stands on and leaves the reader on
 * the value's last token. After a fault it answers null or zero and goes on, so that one pass finds
 * all faults of a text.
 *
 * <pre>{@code
 * if (!in.beginObject(NAMES)) {
 *   return null;
 * }
 * String name = null;
 * for (int property = in.nextProperty();
 *     property != JsonReader.END;
 *     property = in.nextProperty()) {
 *   switch (property) {
 *     case 0 -> name = in.readString(ItemValidator::checkName);
 *     default -> in.skipValue();
 *   }
 * }
 * return in.endObject() ? new Item(name) : null;
 * }</pre>
 */
public final class JsonReader extends ScalarReader {
  /** What {@link #nextProperty} answers after the last property. */
  public static final int END = PropertyNames.END;

  private final Frames frames;
  private @Nullable String tag;
  private boolean isEmbedding;

  JsonReader(JsonParser parser) {
    this(parser, new Frames());
  }

  private JsonReader(JsonParser parser, Frames frames) {
    super(parser, new BodyFaults(parser, frames));
    this.frames = frames;
  }

  BodyFaults faults() {
    return faults;
  }

  /** Takes the next object for the body of an operation with several values in it. */
  void embed() {
    isEmbedding = true;
  }

  /** Enters an object. False, after reporting it, if there is none. */
  public boolean beginObject(PropertyNames names) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return noObject(names);
    }
    Frames.Frame frame = frames.enter();
    frame.begin(names, faults.count());
    if (tag != null) {
      frame.tag(tag, parser.depth());
      tag = null;
    }
    if (isEmbedding) {
      frame.embed();
      isEmbedding = false;
    }
    return true;
  }

  private boolean noObject(PropertyNames names) {
    if (!isEmbedding) {
      return mistyped(
          "model_attributes_type",
          "Input should be a valid dictionary or object to extract fields from");
    }
    parser.skipChildren();
    faults.reportAllMissing(names);
    return false;
  }

  /**
   * Goes to the next property's value.
   *
   * @return the property's place among the names; {@link #END} after the last one, and another
   *     number below zero for a property that has no name there
   */
  public int nextProperty() {
    Frames.Frame frame = frames.current();
    int property;
    JsonToken value;
    do {
      property = parser.nextName(frame.names(), frame.expected());
      if (property == END) {
        return END;
      }
      value = parser.nextValue();
      // A value of an operation that is null is absent.
    } while (value == JsonToken.VALUE_NULL && frame.isEmbedding());
    if (property >= 0) {
      if (faults.count() != frame.mark() && frame.hasSeen(property)) {
        // The last of several properties of one name counts.
        faults.forgetProperty(frame.mark(), frame.names().name(property));
      }
      frame.see(property);
    }
    return property;
  }

  /** Leaves an object, after reporting what it lacks. Whether it had no fault. */
  public boolean endObject() {
    Frames.Frame frame = frames.leave();
    PropertyNames names = frame.names();
    for (int word = 0; word < names.words(); word++) {
      for (long missing = frame.missing(word); missing != 0; missing &= missing - 1) {
        int property = (word << 6) + Long.numberOfTrailingZeros(missing);
        faults.reportMissing(frame, names.name(property));
      }
    }
    if (faults.count() == frame.mark()) {
      return true;
    }
    faults.sort(frame.mark(), names);
    return false;
  }

  /** Reports what a constructor had against the object just left; always null. */
  public <T> @Nullable T refuse(IllegalArgumentException error) {
    faults.reportClosed("value_error", "Value error, " + error.getMessage(), "error", Map.of());
    return null;
  }

  /** Skips a value. */
  public void skipValue() {
    parser.skipChildren();
  }

  /** Skips a value: the text of it. */
  RawJson skipped() {
    parser.skipChildren();
    return new RawJson(parser.bytes, parser.start(), parser.behind());
  }

  /**
   * Looks which variant of a union the object at hand is, and stays before it. The variant's place
   * among the tags; below zero, after reporting it, if there is none.
   */
  public int variant(Tags tags) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      mistyped(
          "model_attributes_type",
          "Input should be a valid dictionary or object to extract fields from");
      return -1;
    }
    String found = tags.find(new JsonCursor(parser.bytes, parser.start(), parser.end));
    int variant = tags.indexOf(found);
    if (variant >= 0) {
      tag = found;
    } else {
      parser.skipChildren();
      tags.report(found, faults);
    }
    return variant;
  }

  /** Reads a variant's own tag, which must be this one. */
  public void readTag(String tag) {
    if (parser.currentToken() != JsonToken.VALUE_STRING || !tag.equals(parser.getString())) {
      parser.skipChildren();
      String expected = Quoted.word(tag);
      faults.report("literal_error", "Input should be " + expected, "expected", expected);
    }
  }

  /** Reads a value and, if it is one, checks it. */
  public <T> @Nullable T read(Decoder<T> decoder, Check<? super T> check) {
    int mark = faults.count();
    T value = decoder.decode(this);
    if (value != null) {
      int end = faults.count();
      check.check(value, faults);
      faults.keepFirst(end);
      faults.choose(mark, end, value);
    }
    return value;
  }

  /** Reads a value that may be null. */
  public <T> Optional<T> readOptional(Decoder<T> decoder) {
    return Optional.ofNullable(readNullable(decoder));
  }

  /** Reads a value that may be null and, if it is not, checks it. */
  public <T> Optional<T> readOptional(Decoder<T> decoder, Check<? super T> check) {
    return Optional.ofNullable(readNullable(decoder, check));
  }

  /** Reads a value that may be null. */
  public <T> @Nullable T readNullable(Decoder<T> decoder) {
    return isNull() ? null : decoder.decode(this);
  }

  /** Reads a value that may be null and, if it is not, checks it. */
  public <T> @Nullable T readNullable(Decoder<T> decoder, Check<? super T> check) {
    return isNull() ? null : read(decoder, check);
  }

  /** Reads a value that may not be null although its type would allow it: {@code not_null}. */
  public <T> @Nullable T readNotNull(Decoder<T> decoder) {
    return isNull() ? refuseNull() : decoder.decode(this);
  }

  /** Reads and checks a value that may not be null although its type would allow it. */
  public <T> @Nullable T readNotNull(Decoder<T> decoder, Check<? super T> check) {
    return isNull() ? refuseNull() : read(decoder, check);
  }

  private <T> @Nullable T refuseNull() {
    faults.reportNull(frames.current().names());
    return null;
  }

  /** Reads an array. */
  public <T> @Nullable List<T> readList(Decoder<T> element) {
    return isList() ? readElements(element, new ArrayList<>()) : null;
  }

  /** Reads an array and checks each element. */
  public <T> @Nullable List<T> readList(Decoder<T> element, Check<? super T> check) {
    return isList() ? readElements(element, check, new ArrayList<>()) : null;
  }

  private boolean isList() {
    return parser.currentToken() == JsonToken.START_ARRAY
        || mistyped("list_type", "Input should be a valid list");
  }

  /** Reads an array, dropping duplicates. */
  public <T> @Nullable Set<T> readSet(Decoder<T> element) {
    return isSet() ? readElements(element, new LinkedHashSet<>()) : null;
  }

  /** Reads an array, dropping duplicates, and checks each element. */
  public <T> @Nullable Set<T> readSet(Decoder<T> element, Check<? super T> check) {
    return isSet() ? readElements(element, check, new LinkedHashSet<>()) : null;
  }

  private boolean isSet() {
    return parser.currentToken() == JsonToken.START_ARRAY
        || mistyped("set_type", "Input should be a valid set");
  }

  private <T, C extends Collection<T>> C readElements(Decoder<T> element, C elements) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element.decode(this));
    }
    return elements;
  }

  private <T, C extends Collection<T>> C readElements(
      Decoder<T> element, Check<? super T> check, C elements) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(read(element, check));
    }
    return elements;
  }

  /** Reads an object with free names. */
  public <K, V> @Nullable Map<K, V> readMap(TextDecoder<K> key, Decoder<V> value) {
    return readMap(key, JsonReader::anything, value);
  }

  private static void anything(Object value, Faults faults) {}

  /** Reads an object with free names and checks each of them. */
  public <K, V> @Nullable Map<K, V> readMap(
      TextDecoder<K> key, Check<? super K> check, Decoder<V> value) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      mistyped("dict_type", "Input should be a valid dictionary");
      return null;
    }
    int mark = faults.count();
    Map<K, V> map = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      K decoded = readKey(name, key, check);
      if (faults.count() != mark && map.containsKey(decoded)) {
        // The last of several values of one key counts.
        faults.forgetValue(mark, name);
      }
      parser.nextToken();
      map.put(decoded, value.decode(this));
    }
    return map;
  }

  private <K> @Nullable K readKey(String name, TextDecoder<K> key, Check<? super K> check) {
    Faults ofKey = faults.ofKey(name);
    K decoded = key.decode(name, ofKey);
    if (decoded != null) {
      int mark = faults.count();
      check.check(decoded, ofKey);
      faults.keepFirst(mark);
    }
    return decoded;
  }

  private boolean mistyped(String type, String message) {
    parser.skipChildren();
    faults.report(type, message);
    return false;
  }
}
