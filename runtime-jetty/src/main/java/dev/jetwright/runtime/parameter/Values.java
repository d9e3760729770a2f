package dev.jetwright.runtime.parameter;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Judgement;
import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Source;
import dev.jetwright.runtime.text.TextDecoder;
import dev.jetwright.runtime.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request has under the name of a parameter. */
public final class Values implements Texts, Faults {
  private static final int WHOLE = -1;

  private final Source source;
  private final @Nullable Object step;
  private final FaultList faults;
  private final @Nullable Fields owner;
  private @Nullable String first;
  private @Nullable List<String> all;
  private int illegible = WHOLE;
  private @Nullable Object inside;
  private boolean isSingle;
  private boolean isRefused;
  private int index = WHOLE;
  private @Nullable String element;
  private int mark;

  /** The values of a parameter of its own. */
  public Values(Source source, String name, FaultList faults) {
    this(source, name, faults, null);
  }

  /**
   * The values of a field.
   *
   * @param step its name or index; null for those of the owner itself
   */
  public Values(Source source, @Nullable Object step, FaultList faults, @Nullable Fields owner) {
    this.source = source;
    this.step = step;
    this.faults = faults;
    this.owner = owner;
  }

  public void add(String text) {
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

  /** Adds a text that is not encoded as it should be. */
  void addIllegible(String text) {
    illegible = count();
    add(text);
  }

  /** Adds an object where texts belong. */
  void addObject(Object object) {
    inside = object;
  }

  boolean isEmpty() {
    return first == null && inside == null;
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
  public boolean mayHaveBlanks() {
    return source == Source.HEADER;
  }

  /** The value; null after reporting why there is none. */
  <T> @Nullable T decode(boolean onlyOne, TextDecoder<T> decoder) {
    if (!areTexts(onlyOne, decoder)) {
      return null;
    }
    int before = faults.size();
    T value = decoder.decodeAll(this);
    if (illegible == WHOLE || faults.size() > before || isSingle && single() != text(illegible)) {
      return value;
    }
    faults(isSingle ? WHOLE : illegible)
        .report(
            "string_unicode",
            "Input should be a valid string, unable to parse raw data as a unicode string");
    return null;
  }

  private boolean areTexts(boolean onlyOne, TextDecoder<?> decoder) {
    if (inside != null) {
      reportObject(decoder);
    } else if (onlyOne && count() > 1) {
      String message = "Input should be given only once, not " + count() + " times";
      report("single", message, all, List.of("count", count()));
    } else {
      return true;
    }
    return false;
  }

  private void reportObject(TextDecoder<?> decoder) {
    decoder.mistyped((type, message, context) ->
        report(type, message, inside, Collections.unmodifiableList(Arrays.asList(context))));
  }

  @Override
  public int faultCount() {
    return faults.size();
  }

  @Override
  public Faults faults() {
    return faults(WHOLE);
  }

  @Override
  public Faults faults(int index) {
    return faults(index, index == WHOLE ? null : text(index));
  }

  @Override
  public Faults faults(int index, @Nullable String element) {
    this.index = index;
    this.element = element;
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

  private void report(
      String type, String message, @Nullable Object input, List<@Nullable Object> context) {
    faults.add(new Fault(type, location(), message, shown(input), context));
  }

  @Override
  public Judgement judgement() {
    return faults.judgement();
  }

  @Override
  public void addInside(List<Fault> relative) {
    for (Fault fault : relative) {
      List<Object> place = new ArrayList<>(location());
      place.addAll(fault.loc().subList(1, fault.loc().size()));
      faults.add(
          new Fault(fault.type(), place, fault.message(), shown(fault.input()), fault.context()));
    }
  }

  /** Reports something that is no text at all, and so is not there either. */
  public void refuse(String type, String message) {
    isRefused = true;
    faults.addOnce(new Fault(type, location(), message, null, List.of()));
  }

  void reportMissing() {
    if (isRefused) {
      return;
    }
    reportMissing(owner == null ? null : owner.input());
  }

  void reportMissing(@Nullable Object input) {
    report("missing", "Field required", input, List.of());
  }

  void reportExtra() {
    String message = "Extra inputs are not permitted";
    faults.addOnce(new Fault("extra_forbidden", location(), message, shown(whole()), List.of()));
  }

  private List<Object> location() {
    if (owner == null) {
      return index == WHOLE ? List.of(source.word(), step) : List.of(source.word(), step, index);
    }
    List<Object> location = new ArrayList<>(owner.location());
    if (step != null) {
      location.add(step);
    }
    if (index != WHOLE) {
      location.add(index);
    }
    return location;
  }

  private @Nullable Object input() {
    if (index != WHOLE) {
      return shown(element);
    }
    if (inside != null || isSingle) {
      return shown(inside != null ? inside : single());
    }
    return shown(all == null ? List.of(first) : all);
  }

  /** All that there is: a text, a list of texts or an object. */
  @Nullable
  Object whole() {
    return inside != null ? inside : all == null ? first : all;
  }

  /** Headers and cookies carry secrets, and so are not echoed. */
  private @Nullable Object shown(@Nullable Object input) {
    return source == Source.HEADER || source == Source.COOKIE ? null : input;
  }
}
