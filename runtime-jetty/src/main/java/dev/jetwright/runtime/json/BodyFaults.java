package dev.jetwright.runtime.json;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Judgement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The faults of a JSON text so far.
 *
 * <p>Where a fault is, the parser knows: nothing is noted down on the way to a value without one.
 */
final class BodyFaults implements Faults {
  private static final int MOST = 1000;
  private static final Object[] NOTHING = {};

  /** Stays empty. */
  private static final ArrayList<Entry> NONE = new ArrayList<>();

  private final JsonParser parser;
  private final Places places;
  private ArrayList<Entry> entries = NONE;
  private String key = "";
  private Judgement judgement = Judgement.DEFAULT;

  BodyFaults(JsonParser parser, Frames frames) {
    this.parser = parser;
    this.places = new Places(parser, frames);
  }

  int count() {
    return entries.size();
  }

  @Override
  public Judgement judgement() {
    return judgement;
  }

  void judgeBy(Judgement other) {
    judgement = other;
  }

  /** Reports a fault of the value that the parser stands on or has just left. */
  @Override
  public void report(String type, String message, @Nullable Object... context) {
    add(new Entry(type, message, context, places.loc(), inputAtHand()));
  }

  private void reportKey(String type, String message, @Nullable Object... context) {
    add(new Entry(type, message, context, places.locOf("[key]"), key));
  }

  private RawJson inputAtHand() {
    return new RawJson(parser.bytes, parser.start(), parser.behind());
  }

  /** Reports that the object just left lacks a property; the input is the object. */
  void reportMissing(Frames.Frame frame, int property) {
    String name = frame.names().name(property);
    String message = frame.names().message(name, PropertyNames.MISSING);
    Object step = frame.isTuple() ? (Object) property : name;
    RawJson input = frame.isEmbedding() ? null : inputAtHand();
    add(new Entry("missing", message, NOTHING, places.closedLocOf(step), input));
  }

  /** Reports that none of the values of an operation are there. */
  void reportAllMissing(PropertyNames names) {
    for (String name : names.all()) {
      String message = names.message(name, PropertyNames.MISSING);
      add(new Entry("missing", message, NOTHING, new Object[] {null, name}, null));
    }
  }

  /** Reports that the property at hand is null. */
  void reportNull(PropertyNames names) {
    String property = String.valueOf(places.step());
    report("not_null", names.message(property, "Input should not be null"));
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

  /** Takes down faults of the object just left. */
  Faults ofClosed() {
    return new OfClosed(List.of());
  }

  /** Forgets all faults since {@code mark} but for the first of each place. */
  void keepFirstOfEachPlace(int mark) {
    for (int i = entries.size() - 1; i > mark; i--) {
      Object[] loc = entries.get(i).loc;
      if (entries.subList(mark, i).stream().anyMatch(entry -> Arrays.equals(entry.loc, loc))) {
        entries.remove(i);
      }
    }
  }

  /** Reports a fault that was found in the value just left on its own. */
  void report(Fault fault) {
    @Nullable Object[] here = places.loc();
    @Nullable Object[] loc = Arrays.copyOf(here, here.length + fault.loc().size());
    for (int i = 0; i < fault.loc().size(); i++) {
      loc[here.length + i] = fault.loc().get(i);
    }
    Object[] context = fault.context().toArray();
    add(new Entry(fault.type(), fault.message(), context, loc, fault.input()));
  }

  private void add(Entry entry) {
    if (entries == NONE) {
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
    if (value instanceof Collection && entries.get(end).type().equals("too_long")) {
      forget(mark, end);
    } else {
      forget(end, entries.size());
    }
  }

  /** Takes down faults of the key that the parser stands on. */
  Faults ofKey(String text) {
    key = text;
    return new OfKey();
  }

  /** Forgets what was wrong with an earlier property of the same name in the object at hand. */
  void forgetProperty(int mark, PropertyNames names, int property) {
    int last = places.length() - 1;
    forgetLast(mark, entry -> names.isNameOf(property, entry.loc[last]));
  }

  /** Forgets what was wrong with an earlier value of the same key in the object at hand. */
  void forgetValue(int mark, String key) {
    int last = places.length() - 1;
    forgetLast(mark, entry -> key.equals(entry.loc[last]) && !entry.isOfKey(last));
  }

  /** Forgets the last faults in a row that are of this kind: those of one value stand together. */
  private void forgetLast(int mark, Predicate<Entry> kind) {
    int end = entries.size();
    while (end > mark && !kind.test(entries.get(end - 1))) {
      end--;
    }
    int start = end;
    while (start > mark && kind.test(entries.get(start - 1))) {
      start--;
    }
    forget(start, end);
  }

  /** Puts the faults of the object just left into the order of its declaration. */
  void sort(int mark, PropertyNames names) {
    int inside = places.closedLength();
    int before = -1;
    for (int i = mark; i < entries.size(); i++) {
      if (entries.get(i).loc.length <= inside) {
        return; // a fault of the whole stands alone
      }
      int place = place(entries.get(i).loc[inside], names);
      if (place < before) {
        entries
            .subList(mark, entries.size())
            .sort(Comparator.comparingInt(entry -> place(entry.loc[inside], names)));
        return;
      }
      before = place;
    }
  }

  /** Where a property stands in the declaration; what is not declared comes last. */
  private static int place(Object step, PropertyNames names) {
    int place = step instanceof Integer index ? index : names.indexOf(step);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  /** The faults; the roots begin each location. */
  List<Fault> list(List<Object> roots) {
    List<Fault> faults = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      faults.add(entry.toFault(roots));
    }
    return faults;
  }

  /** Takes down faults of the key that the parser stands on. */
  private final class OfKey implements Faults {
    @Override
    public void report(String type, String message, @Nullable Object... context) {
      reportKey(type, message, context);
    }

    @Override
    public Judgement judgement() {
      return judgement;
    }
  }

  /** Takes down faults of the object just left, or of something inside. */
  private final class OfClosed implements Faults {
    private final List<Object> steps;

    OfClosed(List<Object> steps) {
      this.steps = steps;
    }

    @Override
    public void report(String type, String message, @Nullable Object... context) {
      Object[] closed = places.closedLoc();
      Object[] loc = Arrays.copyOf(closed, closed.length + steps.size());
      for (int i = 0; i < steps.size(); i++) {
        loc[closed.length + i] = steps.get(i);
      }
      add(new Entry(type, message, context, loc, inputAtHand()));
    }

    @Override
    public Faults at(List<Object> more) {
      List<Object> all = new ArrayList<>(steps);
      all.addAll(more);
      return new OfClosed(all);
    }

    @Override
    public Judgement judgement() {
      return judgement;
    }
  }

  /**
   * A fault.
   *
   * @param loc where it is; the first place is free
   * @param input what stood there: JSON, the text of a key, or nothing
   */
  private record Entry(
      String type,
      String message,
      @Nullable Object[] context,
      @Nullable Object[] loc,
      @Nullable Object input) {

    boolean isOfKey(int last) {
      return input instanceof String && loc.length == last + 2;
    }

    Fault toFault(List<Object> roots) {
      Object[] whole = new Object[roots.size() + loc.length - 1];
      for (int i = 0; i < roots.size(); i++) {
        whole[i] = roots.get(i);
      }
      System.arraycopy(loc, 1, whole, roots.size(), loc.length - 1);
      return new Fault(type, Arrays.asList(whole), message, input, Arrays.asList(context));
    }
  }
}
