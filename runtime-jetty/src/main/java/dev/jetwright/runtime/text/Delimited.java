package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.check.Faults;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection whose elements stand in one text, or in several.
 *
 * @param <T> the type of the collection
 */
final class Delimited<T> implements TextDecoder<T> {
  private final String delimiter;
  private final TextDecoder<T> collection;

  Delimited(String delimiter, TextDecoder<T> collection) {
    this.delimiter = delimiter;
    this.collection = collection;
  }

  @Override
  public @Nullable T decode(String text, Faults faults) {
    throw new IllegalStateException("Only texts of a request are delimited");
  }

  @Override
  public @Nullable T decodeAll(Texts texts) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < texts.count(); i++) {
      split(texts.text(i), texts.mayHaveBlanks(), parts);
    }
    return collection.decodeAll(new Parts(texts, parts));
  }

  /** An empty text has no elements. */
  private void split(String text, boolean blanks, List<String> parts) {
    if (text.isEmpty()) {
      return;
    }
    int start = 0;
    for (int end = text.indexOf(delimiter); end >= 0; end = text.indexOf(delimiter, start)) {
      add(text.substring(start, end), blanks, parts);
      start = end + delimiter.length();
    }
    add(text.substring(start), blanks, parts);
  }

  private static void add(String part, boolean blanks, List<String> parts) {
    parts.add(blanks ? part.strip() : part);
  }

  /** The elements. */
  private record Parts(Texts whole, List<String> parts) implements Texts {
    @Override
    public int count() {
      return parts.size();
    }

    @Override
    public String text(int index) {
      return parts.get(index);
    }

    @Override
    public String single() {
      return whole.single();
    }

    @Override
    public boolean mayHaveBlanks() {
      return whole.mayHaveBlanks();
    }

    @Override
    public int faultCount() {
      return whole.faultCount();
    }

    @Override
    public Faults faults() {
      return whole.faults();
    }

    @Override
    public Faults faults(int index) {
      return whole.faults(index, parts.get(index));
    }

    @Override
    public Faults faults(int index, String element) {
      return whole.faults(index, element);
    }

    @Override
    public void addInside(List<Fault> faults) {
      whole.addInside(faults);
    }
  }
}
