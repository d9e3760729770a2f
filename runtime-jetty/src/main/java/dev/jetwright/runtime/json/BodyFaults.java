package dev.jetwright.runtime.json;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.check.Faults;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The faults of a JSON text so far.
 *
 * <p>Where a fault is, the parser knows: nothing is noted down on the way to a value without one.
 */
final class BodyFaults implements Faults {
  private static final int MOST = 1000;

  /** The way to a value that no text has: its input is null. */
  private static final List<Object> NOWHERE = List.of(-1);

  private final Places places;
  private final Faults ofKey = this::reportKey;
  private List<Entry> entries = List.of();
  private String key = "";

  BodyFaults(JsonParser parser, Frames frames) {
    this.places = new Places(parser, frames);
  }

  int count() {
    return entries.size();
  }

  /** Reports a fault of the value that the parser stands on or has just left. */
  @Override
  public void report(String type, String message, @Nullable Object... context) {
    List<Object> loc = places.loc();
    add(new Entry(type, message, context, loc, places.steps(), null));
  }

  private void reportKey(String type, String message, @Nullable Object... context) {
    List<Object> loc = places.loc();
    loc.add("[key]");
    add(new Entry(type, message, context, loc, List.of(), key));
  }

  /** Reports that the object just left lacks a property; the input is the object. */
  void reportMissing(Frames.Frame frame, String property) {
    String message = frame.names().message(property, PropertyNames.MISSING);
    List<Object> loc = places.closedLoc();
    loc.add(frame.isTuple() ? (Object) Integer.valueOf(property) : property);
    List<Object> steps = frame.isEmbedding() ? NOWHERE : places.steps();
    add(new Entry("missing", message, new Object[0], loc, steps, null));
  }

  /** Reports that none of the values of an operation are there. */
  void reportAllMissing(PropertyNames names) {
    for (String name : names.all()) {
      String message = names.message(name, PropertyNames.MISSING);
      add(new Entry("missing", message, new Object[0], List.of(name), NOWHERE, null));
    }
  }

  /** Reports that the property at hand is null. */
  void reportNull(PropertyNames names) {
    List<Object> steps = places.steps();
    Object property = steps.isEmpty() ? "" : steps.get(steps.size() - 1);
    report("not_null", names.message(property.toString(), "Input should not be null"));
  }

  /** Reports that an array has more elements than it may, and forgets what was wrong inside. */
  void reportTooLong(Frames.Frame frame) {
    forget(frame.mark(), entries.size());
    int most = frame.names().size();
    String items = most == 1 ? "item" : "items";
    report(
        "too_long",
        "Tuple should have at most " + most + " " + items + " after validation, not "
            + frame.elements(),
        "field_type",
        "Tuple",
        "max_length",
        most,
        "actual_length",
        frame.elements());
  }

  /** Reports a fault of the object just left. */
  void reportClosed(String type, String message, @Nullable Object... context) {
    add(new Entry(type, message, context, places.closedLoc(), places.steps(), null));
  }

  private void add(Entry entry) {
    if (entries.isEmpty()) {
      entries = new ArrayList<>();
    }
    if (entries.size() == MOST) {
      throw new TooManyFaults();
    }
    entries.add(entry);
  }

  /** Forgets the faults since {@code mark} but for the first. */
  void keepFirst(int mark) {
    if (entries.size() > mark + 1) {
      forget(mark + 1, entries.size());
    }
  }

  private void forget(int mark, int end) {
    entries.subList(mark, end).clear();
  }

  /**
   * Of a list that is too long, FastAPI does not say what is wrong inside; of other collections it
   * only does that. Chooses between the faults inside, from {@code mark}, and the one at
   * {@code end}.
   */
  void choose(int mark, int end, Object value) {
    if (end == mark || entries.size() == end) {
      return;
    }
    if (value instanceof Collection && entries.get(end).type.equals("too_long")) {
      forget(mark, end);
    } else {
      forget(end, entries.size());
    }
  }

  /** Takes down faults of the key that the parser stands on. */
  Faults ofKey(String text) {
    key = text;
    return ofKey;
  }

  /** Forgets what was wrong with an earlier property of the same name in the object at hand. */
  void forgetProperty(int mark, PropertyNames names, int property) {
    int depth = places.loc().size() - 1;
    entries
        .subList(mark, entries.size())
        .removeIf(entry -> names.indexOf(entry.loc.get(depth)) == property);
  }

  /** Forgets what was wrong with an earlier value of the same key in the object at hand. */
  void forgetValue(int mark, String key) {
    int depth = places.loc().size() - 1;
    entries
        .subList(mark, entries.size())
        .removeIf(entry -> entry.loc.get(depth).equals(key) && !entry.isOfKey(depth));
  }

  /** Puts the faults of the object just left into the order of its declaration. */
  void sort(int mark, PropertyNames names) {
    int depth = places.closedLoc().size();
    entries
        .subList(mark, entries.size())
        .sort(Comparator.comparingInt(entry -> place(entry.loc.get(depth), names)));
  }

  /** Where a property stands in the declaration; what is not declared comes last. */
  private static int place(Object step, PropertyNames names) {
    int place = step instanceof Integer index ? index : names.indexOf(step);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  /** The faults with their inputs, which are looked up in the text. */
  List<Fault> list(Object root, byte[] bytes, int offset, int length) {
    RawInputs inputs = new RawInputs();
    for (Entry entry : entries) {
      inputs.want(entry.steps);
    }
    inputs.find(new JsonCursor(bytes, offset, offset + length));
    List<Fault> faults = new ArrayList<>();
    for (Entry entry : entries) {
      List<Object> loc = new ArrayList<>(entry.loc.size() + 1);
      loc.add(root);
      loc.addAll(entry.loc);
      Object input = entry.text == null ? inputs.get(entry.steps) : entry.text;
      List<@Nullable Object> context = Collections.unmodifiableList(Arrays.asList(entry.context));
      faults.add(new Fault(entry.type, loc, entry.message, input, context));
    }
    return faults;
  }

  private static final class Entry {
    private final String type;
    private final String message;
    private final @Nullable Object[] context;
    private final List<Object> loc;

    /** The way to the input from the root. */
    private final List<Object> steps;

    /** The input, if it is no value in the text. */
    private final @Nullable String text;

    boolean isOfKey(int depth) {
      return text != null && loc.size() == depth + 2;
    }

    Entry(
        String type,
        String message,
        @Nullable Object[] context,
        List<Object> loc,
        List<Object> steps,
        @Nullable String text) {
      this.type = type;
      this.message = message;
      this.context = context;
      this.loc = loc;
      this.steps = steps;
      this.text = text;
    }
  }
}
