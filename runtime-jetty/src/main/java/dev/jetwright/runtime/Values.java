package dev.jetwright.runtime;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request has under the name of a parameter. */
final class Values implements Texts, Faults {
  private static final int WHOLE = -1;

  private final Source source;
  private final String name;
  private final FaultList faults;
  private @Nullable String first;
  private @Nullable List<String> all;
  private boolean isSingle;
  private int index = WHOLE;
  private int mark;

  Values(Source source, String name, FaultList faults) {
    this.source = source;
    this.name = name;
    this.faults = faults;
  }

  void add(String text) {
    if (first == null) {
      first = text;
      return;
    }
    if (all == null) {
      all = new ArrayList<>();
      all.add(first);
    }
    all.add(text);
  }

  @Override
  public int count() {
    return all != null ? all.size() : first == null ? 0 : 1;
  }

  @Override
  public String text(int index) {
    return all == null ? first : all.get(index);
  }

  /** Of several query parameters the last one counts, of several headers the first. */
  @Override
  public String single() {
    isSingle = true;
    return source == Source.HEADER ? text(0) : text(count() - 1);
  }

  @Override
  public boolean mayHaveCommas() {
    return source == Source.HEADER;
  }

  @Override
  public Faults faults() {
    return faults(WHOLE);
  }

  @Override
  public Faults faults(int index) {
    this.index = index;
    this.mark = faults.size();
    return this;
  }

  /** Of several faults of one value, only the first counts. */
  @Override
  public void report(String type, String message, @Nullable Object... context) {
    if (faults.size() == mark) {
      List<@Nullable Object> limits = Collections.unmodifiableList(Arrays.asList(context));
      faults.add(new Fault(type, location(), message, input(), limits));
    }
  }

  void reportMissing() {
    faults.add(new Fault("missing", location(), "Field required", null, List.of()));
  }

  private List<Object> location() {
    return index == WHOLE ? List.of(source.word(), name) : List.of(source.word(), name, index);
  }

  /** Headers carry secrets, and so are not echoed. */
  private @Nullable Object input() {
    if (source == Source.HEADER) {
      return null;
    }
    if (index != WHOLE) {
      return text(index);
    }
    return isSingle ? single() : all == null ? List.of(first) : all;
  }
}
