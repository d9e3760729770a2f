package dev.jetwright.runtime.parameter;

import dev.jetwright.runtime.text.TextDecoder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value of fields: {@code PageFields::read}.
 *
 * @param <T> the type of the value
 * @see Fields
 */
@FunctionalInterface
public interface FieldsDecoder<T> {

  /** The value; null after reporting why there is none. */
  @Nullable
  T read(Fields in);

  /** Reads the text, or texts, that stand in the place of fields. */
  static <T> FieldsDecoder<T> text(TextDecoder<T> decoder) {
    return new CompoundFields.Text<>(decoder);
  }

  /** Reads a list, whose elements stand behind indexes. */
  static <T> FieldsDecoder<List<T>> list(FieldsDecoder<T> element) {
    return new CompoundFields.Elements<>(element, ArrayList::new);
  }

  /** Reads a set, whose elements stand behind indexes. */
  static <T> FieldsDecoder<Set<T>> set(FieldsDecoder<T> element) {
    return new CompoundFields.Elements<>(element, LinkedHashSet::new);
  }

  /** Reads a map, whose keys stand in brackets. */
  static <K, V> FieldsDecoder<Map<K, V>> map(TextDecoder<K> key, FieldsDecoder<V> value) {
    return new CompoundFields.Entries<>(key, value);
  }
}
