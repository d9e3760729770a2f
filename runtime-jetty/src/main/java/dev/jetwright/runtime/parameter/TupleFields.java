package dev.jetwright.runtime.parameter;

import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The texts of a tuple: its fields are called by their indexes. */
final class TupleFields extends Fields {
  private final List<String> texts;
  private final Object step;
  private final Fields owner;

  private TupleFields(List<String> texts, Fields owner, Object step) {
    super(owner.source(), owner.faults());
    this.texts = texts;
    this.step = step;
    this.owner = owner;
  }

  /** The texts of values; null after reporting that they are none. */
  static @Nullable TupleFields of(Values values, Fields owner, Object step, String delimiter) {
    if (values.isEmpty()) {
      values.reportMissing(null);
      return null;
    }
    TextDecoder<List<String>> all = Scalars.list(Scalars.STRING);
    List<String> texts =
        values.decode(false, delimiter.isEmpty() ? all : Scalars.delimited(delimiter, all));
    return texts == null ? null : new TupleFields(texts, owner, step);
  }

  @Override
  void find(String name, Values values) {
    int index = Integer.parseInt(name);
    if (index < texts.size()) {
      values.add(texts.get(index));
    }
  }

  @Override
  @Nullable
  Node node(String name) {
    throw new IllegalStateException("No element of a tuple is a deep object");
  }

  @Override
  Collection<String> names() {
    return IntStream.range(0, texts.size()).mapToObj(Integer::toString).toList();
  }

  @Override
  List<Object> location() {
    return owner.location(step);
  }

  @Override
  @Nullable
  Object input() {
    return owner.shows(texts);
  }
}
