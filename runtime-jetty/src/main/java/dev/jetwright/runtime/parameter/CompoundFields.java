package dev.jetwright.runtime.parameter;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What stands in brackets and is no record. */
final class CompoundFields {

  private CompoundFields() {}

  /** Reads what stands there, if it is of the right kind. */
  static <T> @Nullable T read(Fields in, FieldsDecoder<T> decoder) {
    boolean text = in instanceof NodeFields fields && fields.node().hasTexts();
    if (!text || decoder instanceof Text) {
      return decoder.read(in);
    }
    if (decoder instanceof Entries) {
      in.report("dict_type", "Input should be a valid dictionary", List.of());
    } else if (decoder instanceof Elements) {
      in.report("list_type", "Input should be a valid list", List.of());
    } else {
      in.report(
          "model_attributes_type",
          "Input should be a valid dictionary or object to extract fields from",
          List.of());
    }
    return null;
  }

  /** A text, or texts. */
  record Text<T>(TextDecoder<T> decoder) implements FieldsDecoder<T> {
    @Override
    public @Nullable T read(Fields in) {
      Values values = new Values(in.source(), null, in.faults(), in);
      ((NodeFields) in).node().addTo(values);
      return new Parameter(values, in.faults()).required(decoder);
    }
  }

  /** A list or set. */
  record Elements<T, C extends Collection<T>>(FieldsDecoder<T> element, Supplier<C> collection)
      implements FieldsDecoder<C> {
    @Override
    public @Nullable C read(Fields in) {
      List<Node> nodes = ((NodeFields) in).node().elements();
      if (nodes == null) {
        in.report("list_type", "Input should be a valid list", List.of());
        return null;
      }
      C elements = collection.get();
      int index = 0;
      for (Node node : nodes) {
        elements.add(CompoundFields.read(new NodeFields(node, in, index++), element));
      }
      return elements;
    }
  }

  /** A map. */
  record Entries<K, V>(TextDecoder<K> key, FieldsDecoder<V> value)
      implements FieldsDecoder<Map<K, V>> {
    @Override
    public Map<K, V> read(Fields in) {
      Map<K, V> entries = new LinkedHashMap<>();
      ((NodeFields) in).node().children().forEach((text, node) -> {
        K decoded = key.decode(
            text,
            (type, message, context) -> in.faults()
                .add(new Fault(
                    type,
                    in.location(text, "[key]"),
                    message,
                    text,
                    Collections.unmodifiableList(Arrays.asList(context)))));
        V read = CompoundFields.read(new NodeFields(node, in, text), value);
        if (decoded != null && read != null) {
          entries.put(decoded, read);
        }
      });
      return entries;
    }
  }
}
