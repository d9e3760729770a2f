package dev.jetwright.runtime.check;

import dev.jetwright.Update;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects the {@link Violation}s of a value.
 *
 * <pre>{@code
 * static void validate(Item item, Violations violations) {
 *   violations.required("name", item.name());
 *   violations.check("name", item.name(), ItemValidator::checkName);
 *   violations.enter("seller", item.seller(), SellerValidator::validate);
 * }
 * }</pre>
 *
 * <p>Null is no violation, except of {@link #required}.
 */
public final class Violations {
  private final Deque<Object> path = new ArrayDeque<>();
  private final List<Violation> violations = new ArrayList<>();
  private final Deque<Object> open = new ArrayDeque<>();
  private final Faults here;

  /** The violations of a value, which is not looked into again from inside. */
  public Violations(@Nullable Object root) {
    this(root, Judgement.DEFAULT);
  }

  /** The violations of a value, judged by a clock and groups. */
  public Violations(@Nullable Object root, Judgement judgement) {
    here = new Here(judgement);
    if (root != null) {
      open.addLast(root);
    }
  }

  /** What was found, in the order of the declarations. */
  public List<Violation> list() {
    return List.copyOf(violations);
  }

  /** Requires a value. */
  public void required(String name, @Nullable Object value) {
    require(name, value);
  }

  /** Checks a property. */
  public <T> void check(String name, @Nullable T value, Check<? super T> check) {
    step(name, value, check);
  }

  /** Checks a property, also one that is null. */
  public <T> void checkNullable(String name, @Nullable T value, Check<? super @Nullable T> check) {
    stepNullable(name, value, check);
  }

  /** Looks into a property. */
  public <T> void enter(String name, @Nullable T value, Validator<? super T> validator) {
    stepInto(name, value, validator);
  }

  /** Checks the elements of the value at hand. */
  public <T> void checkEach(Collection<? extends @Nullable T> elements, Check<? super T> check) {
    int index = 0;
    for (T element : elements) {
      step(index++, element, check);
    }
  }

  /** Checks the elements of the value at hand, also those that are null. */
  public <T> void checkEachNullable(
      Collection<? extends @Nullable T> elements, Check<? super @Nullable T> check) {
    int index = 0;
    for (T element : elements) {
      stepNullable(index++, element, check);
    }
  }

  /** Looks into the elements of the value at hand. */
  public <T> void enterEach(
      Collection<? extends @Nullable T> elements, Validator<? super T> validator) {
    int index = 0;
    for (T element : elements) {
      stepInto(index++, element, validator);
    }
  }

  /** Checks the keys of the value at hand; {@code text} writes a key as JSON would. */
  public <K> void checkKeys(
      Map<K, ?> map, Function<? super K, String> text, Check<? super K> check) {
    for (K key : map.keySet()) {
      path.addLast(text.apply(key));
      step("[key]", key, check);
      path.removeLast();
    }
  }

  /** Checks the values of the map at hand; {@code text} writes a key as JSON would. */
  public <K, V> void checkValues(
      Map<K, ? extends @Nullable V> map, Function<? super K, String> text, Check<? super V> check) {
    map.forEach((key, value) -> step(text.apply(key), value, check));
  }

  /** Checks the values of the map at hand, also those that are null. */
  public <K, V> void checkValuesNullable(
      Map<K, ? extends @Nullable V> map,
      Function<? super K, String> text,
      Check<? super @Nullable V> check) {
    map.forEach((key, value) -> stepNullable(text.apply(key), value, check));
  }

  /** Looks into the values of the map at hand; {@code text} writes a key as JSON would. */
  public <K, V> void enterValues(
      Map<K, ? extends @Nullable V> map,
      Function<? super K, String> text,
      Validator<? super V> validator) {
    map.forEach((key, value) -> stepInto(text.apply(key), value, validator));
  }

  /** Requires each element of the value at hand. */
  public void requireEach(Collection<?> elements) {
    int index = 0;
    for (Object element : elements) {
      require(index++, element);
    }
  }

  /** Requires each value of the map at hand; {@code text} writes a key as JSON would. */
  public <K> void requireValues(Map<K, ?> map, Function<? super K, String> text) {
    map.forEach((key, value) -> require(text.apply(key), value));
  }

  /** Checks the value inside the one at hand. */
  public <T> void checkHere(T value, Check<? super T> check) {
    check.check(value, here);
  }

  /** Looks into the value inside the one at hand. */
  public <T> void enterHere(T value, Validator<? super T> validator) {
    validator.validate(value, this);
  }

  /** Refuses a change to null. */
  public void notNull(String name, Update<?> update) {
    if (update.isNull()) {
      path.addLast(name);
      report("not_null", "Input should not be null");
      path.removeLast();
    }
  }

  /** The value of an {@code Optional}; null if there is none. */
  public static <T> @Nullable T orNull(@Nullable Optional<T> value) {
    return value == null ? null : value.orElse(null);
  }

  /** The value of an {@code Update}; null if there is none. */
  public static <T> @Nullable T orNull(@Nullable Update<T> value) {
    return value == null ? null : value.orElse(null);
  }

  /** The elements in their order, null for each that is empty. */
  public static <T> List<@Nullable T> orNull(Collection<Optional<T>> elements) {
    List<@Nullable T> values = new ArrayList<>(elements.size());
    elements.forEach(element -> values.add(orNull(element)));
    return values;
  }

  /** The entries in their order, null for each value that is empty. */
  public static <K, T> Map<K, @Nullable T> orNull(Map<K, Optional<T>> map) {
    Map<K, @Nullable T> values = new LinkedHashMap<>();
    map.forEach((key, value) -> values.put(key, orNull(value)));
    return values;
  }

  private void require(Object step, @Nullable Object value) {
    if (value == null) {
      path.addLast(step);
      report("missing", "Field required");
      path.removeLast();
    }
  }

  private <T> void step(Object step, @Nullable T value, Check<? super T> check) {
    if (value != null) {
      path.addLast(step);
      check.check(value, here);
      path.removeLast();
    }
  }

  private <T> void stepNullable(Object step, @Nullable T value, Check<? super @Nullable T> check) {
    path.addLast(step);
    check.check(value, here);
    path.removeLast();
  }

  private <T> void stepInto(Object step, @Nullable T value, Validator<? super T> validator) {
    if (value != null && !isOpen(value)) {
      path.addLast(step);
      open.addLast(value);
      validator.validate(value, this);
      open.removeLast();
      path.removeLast();
    }
  }

  /** Whether the value at hand is inside this one: objects that refer to each other have an end. */
  private boolean isOpen(Object value) {
    for (Object around : open) {
      if (around == value) {
        return true;
      }
    }
    return false;
  }

  private void report(String type, String message, @Nullable Object... context) {
    Map<String, @Nullable Object> limits = new LinkedHashMap<>();
    for (int i = 0; i < context.length; i += 2) {
      limits.put((String) context[i], context[i + 1]);
    }
    violations.add(new Violation(List.copyOf(path), type, message, limits));
  }

  /** Takes down what is wrong with the value at hand. */
  private final class Here implements Faults {
    private final Judgement judgement;

    Here(Judgement judgement) {
      this.judgement = judgement;
    }

    @Override
    public void report(String type, String message, @Nullable Object... context) {
      Violations.this.report(type, MessageBundles.NONE.text(message, context), context);
    }

    @Override
    public Faults at(List<Object> steps) {
      Faults faults = this;
      return new Faults() {
        @Override
        public void report(String type, String message, @Nullable Object... context) {
          steps.forEach(path::addLast);
          faults.report(type, message, context);
          steps.forEach(step -> path.removeLast());
        }

        @Override
        public Judgement judgement() {
          return judgement;
        }
      };
    }

    @Override
    public Judgement judgement() {
      return judgement;
    }
  }
}
