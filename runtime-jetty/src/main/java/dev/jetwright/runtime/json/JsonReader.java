package dev.jetwright.runtime.json;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.text.Quoted;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
public final class JsonReader extends ObjectReader {
  /** What {@link #nextProperty} answers after the last property. */
  public static final int END = PropertyNames.END;

  JsonReader(JsonParser parser) {
    super(parser, new Frames());
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
      tag(found);
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
    Set<String> faulty = Set.of();
    Map<K, V> map = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      K decoded = readKey(name, key, check);
      if (faulty.contains(name)) {
        // The last of several values of one key counts.
        faults.forgetValue(mark, name);
      }
      parser.nextToken();
      int before = faults.count();
      map.put(decoded, value.decode(this));
      if (faults.count() != before) {
        faulty = faulty.isEmpty() ? new HashSet<>() : faulty;
        faulty.add(name);
      }
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
}
