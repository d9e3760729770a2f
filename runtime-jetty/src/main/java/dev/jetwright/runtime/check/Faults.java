package dev.jetwright.runtime.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what is wrong with the value at hand.
 *
 * <p>Where the value stands and what it looked like, the implementation knows: in a request it
 * becomes an entry of the 422 answer, for a value made in Java a {@link Violation}.
 *
 * <pre>{@code
 * faults.report("not_blank", "String should not be blank");
 * faults.report("digits", "...", "integer", 5, "fraction", 2);
 * }</pre>
 */
@FunctionalInterface
public interface Faults {

  /**
   * Reports a fault of the value at hand.
   *
   * @param type the stable name of the fault
   * @param message the text for people
   * @param context the limits that were crossed: names and values in turn
   */
  void report(String type, String message, @Nullable Object... context);

  /** The same for something inside the value at hand: names, indexes and keys lead there. */
  default Faults at(List<Object> steps) {
    return this;
  }

  /** The same for a property of the value at hand. */
  default Faults at(String name) {
    return at(List.of(name));
  }

  /** The same for a constraint of some groups: nothing is taken down if none of them counts. */
  default Faults in(long groups) {
    return judgement().counts(groups) ? this : new Findings(judgement());
  }

  /** What the value at hand is judged by. */
  default Judgement judgement() {
    return Judgement.DEFAULT;
  }

  /** The same, with the author's own text about a value in place of the standard one. */
  default Faults saying(String text, @Nullable Object value) {
    Faults faults = this;
    return new Faults() {
      @Override
      public void report(String type, String message, @Nullable Object... context) {
        faults.report(type, Messages.withValue(text, value), context);
      }

      @Override
      public Judgement judgement() {
        return faults.judgement();
      }
    };
  }

  /** The same, with the author's own text in place of the standard one. */
  default Faults saying(String text) {
    Faults faults = this;
    return new Faults() {
      @Override
      public void report(String type, String message, @Nullable Object... context) {
        faults.report(type, text, context);
      }

      @Override
      public Judgement judgement() {
        return faults.judgement();
      }
    };
  }
}
