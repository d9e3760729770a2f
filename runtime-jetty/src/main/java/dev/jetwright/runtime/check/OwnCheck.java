package dev.jetwright.runtime.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that an author declares, with its validator, which is made and initialized once.
 *
 * <pre>{@code
 * OwnCheck<String> CODE_SKU =
 *     OwnCheck.of(new SkuValidator(), new SkuElements("Not a SKU", 3), "sku", "Not a SKU", "parts", 3);
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class OwnCheck<T> implements Check<T> {
  private final ConstraintValidator<?, ? super T> validator;
  private final String type;
  private final String message;
  private final @Nullable Object[] limits;

  private OwnCheck(
      ConstraintValidator<?, ? super T> validator,
      String type,
      String message,
      @Nullable Object... limits) {
    this.validator = validator;
    this.type = type;
    this.message = message;
    this.limits = limits;
  }

  /**
   * A constraint.
   *
   * @param validator judges the values
   * @param annotation what the validator is initialized with
   * @param type the stable name of the fault
   * @param message the text for people
   * @param limits the elements of the annotation: names and values in turn
   */
  public static <A extends Annotation, T> OwnCheck<T> of(
      ConstraintValidator<A, ? super T> validator,
      A annotation,
      String type,
      String message,
      @Nullable Object... limits) {
    validator.initialize(annotation);
    return new OwnCheck<>(validator, type, message, limits);
  }

  /** What {@link Annotation}s without a payload answer. */
  @SuppressWarnings("unchecked")
  public static Class<? extends Payload>[] noPayload() {
    return (Class<? extends Payload>[]) new Class<?>[0];
  }

  @Override
  public void check(@Nullable T value, Faults faults) {
    OwnContext context = new OwnContext(message, faults.judgement());
    if (!validator.isValid(value, context)) {
      context.report(type, limits, value, faults);
    }
  }
}
