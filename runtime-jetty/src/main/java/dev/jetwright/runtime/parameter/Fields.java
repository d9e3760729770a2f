package dev.jetwright.runtime.parameter;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Judgement;
import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Texts under names: a query, the headers, the cookies, a form, or what stands in brackets in one
 * of them.
 *
 * <pre>{@code
 * static @Nullable Page read(Fields in) {
 *   Integer offset = in.field("offset").withDefault(0, Scalars.INT);
 *   Integer limit = in.field("limit").withDefault(10, Scalars.INT, PageValidator::checkLimit);
 *   return in.isFaulty() ? null : new Page(offset, limit);
 * }
 * }</pre>
 */
public abstract class Fields {
  private final Source source;
  private final FaultList faults;
  private final int mark;
  private Set<String> others = Set.of();

  Fields(Source source, FaultList faults) {
    this.source = source;
    this.faults = faults;
    this.mark = faults.size();
  }

  /** Adds what stands under a name. */
  abstract void find(String name, Values values);

  /** What stands in brackets behind a name; null if there is nothing. */
  abstract @Nullable Node node(String name);

  /** Every name that there is, in order. */
  abstract Collection<String> names();

  /** The place of all this in a fault. */
  List<Object> location() {
    return List.of(source.word());
  }

  /** What a fault shows of all this; null if it is nobody's business. */
  @Nullable
  Object input() {
    return null;
  }

  /** A field. */
  public final Parameter field(String name) {
    Values values = new Values(source, name, faults, this);
    find(name, values);
    return new Parameter(values, faults);
  }

  /** A field that may also go by other names; of those that are there, the first counts. */
  public final Parameter field(String name, String... aliases) {
    Parameter field = field(name);
    for (int i = 0; field.isAbsent() && i < aliases.length; i++) {
      Parameter alias = field(aliases[i]);
      field = alias.isAbsent() ? field : alias;
    }
    return field;
  }

  /** A field that is an object, with its own fields in brackets. */
  public final FieldGroup object(String name) {
    Node node = node(name);
    return new FieldGroup(
        this,
        name,
        node != null,
        () -> new NodeFields(node == null ? Node.EMPTY : node, this, name));
  }

  /** A field that is a tuple: one text for each element. */
  public final FieldGroup tuple(String name) {
    return tuple(name, "");
  }

  /** A field that is a tuple in one text, with something between the elements. */
  public final FieldGroup tuple(String name, String delimiter) {
    Values values = new Values(source, name, faults, this);
    find(name, values);
    return new FieldGroup(
        this, name, !values.isEmpty(), () -> TupleFields.of(values, this, name, delimiter));
  }

  /** An element of a tuple. */
  public final Parameter element(int index) {
    Values values = new Values(source, index, faults, this);
    find(Integer.toString(index), values);
    return new Parameter(values, faults);
  }

  /** Whether a tuple has so many elements at most; reports it if it has more. */
  public final boolean hasAtMost(int count) {
    int actual = names().size();
    if (actual <= count) {
      return true;
    }
    String items = count == 1 ? " item" : " items";
    report(
        "too_long",
        "Tuple should have at most " + count + items + " after validation, not " + actual,
        List.of("field_type", "Tuple", "max_length", count, "actual_length", actual));
    return false;
  }

  /**
   * What else may be here beside the fields of a record; a name that ends in a bracket stands for
   * all that begin like that.
   */
  public final Fields beside(Set<String> names) {
    others = names;
    return this;
  }

  /** Reports every field that is none of these. */
  public final void forbidOthers(Set<String> names) {
    for (String name : names()) {
      if (!names.contains(name) && !isBeside(name) && !isTolerated(name)) {
        Values values = new Values(source, name, faults, this);
        find(name, values);
        values.reportExtra();
      }
    }
  }

  private boolean isBeside(String name) {
    int bracket = name.indexOf('[');
    return others.contains(name) || bracket >= 0 && others.contains(name.substring(0, bracket + 1));
  }

  /** Whether a request has it whatever the application says. */
  boolean isTolerated(String name) {
    return false;
  }

  /** Whether anything was wrong since the reading began. */
  public final boolean isFaulty() {
    return faults.size() > mark;
  }

  /** Reports that the fields, good as they are, do not make a value. */
  public final <T> @Nullable T refuse(Throwable error) {
    String text = error.getMessage() == null ? "" : error.getMessage();
    if (error instanceof AssertionError) {
      report("assertion_error", "Assertion failed, " + text, List.of("error", text));
    } else {
      report("value_error", "Value error, " + text, List.of("error", text));
    }
    return null;
  }

  /** Checks a value that was made of the fields as a whole. */
  public final <T> @Nullable T judge(@Nullable T value, Check<? super T> check) {
    if (value != null) {
      check.check(value, new OfFields(List.of()));
    }
    return value;
  }

  /** Takes down faults of all this, or of something inside. */
  private final class OfFields implements Faults {
    private final List<Object> steps;

    OfFields(List<Object> steps) {
      this.steps = steps;
    }

    @Override
    public void report(String type, String message, @Nullable Object... context) {
      List<Object> loc = new ArrayList<>(location());
      loc.addAll(steps);
      List<@Nullable Object> limits = Collections.unmodifiableList(Arrays.asList(context));
      faults.add(new Fault(type, loc, message, shows(input()), limits));
    }

    @Override
    public Faults at(List<Object> more) {
      List<Object> all = new ArrayList<>(steps);
      all.addAll(more);
      return new OfFields(all);
    }

    @Override
    public Judgement judgement() {
      return faults.judgement();
    }
  }

  /** What a fault shows of an input; headers and cookies carry secrets, and so are not echoed. */
  final @Nullable Object shows(@Nullable Object input) {
    return source == Source.HEADER || source == Source.COOKIE ? null : input;
  }

  /** Reports a fault of all this. */
  final void report(String type, String message, List<@Nullable Object> context) {
    faults.add(new Fault(type, location(), message, shows(input()), context));
  }

  final Source source() {
    return source;
  }

  final FaultList faults() {
    return faults;
  }

  /** A place inside this one. */
  final List<Object> location(Object... steps) {
    List<Object> location = new ArrayList<>(location());
    location.addAll(List.of(steps));
    return location;
  }
}
