package dev.jetwright.runtime.check;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@code ConstraintValidator} says beside its verdict. */
final class OwnContext implements ConstraintValidatorContext {
  private final String message;
  private final Judgement judgement;
  private final List<OwnViolation> violations = new ArrayList<>(0);
  private boolean isStandardDisabled;

  OwnContext(String message, Judgement judgement) {
    this.message = message;
    this.judgement = judgement;
  }

  @Override
  public void disableDefaultConstraintViolation() {
    isStandardDisabled = true;
  }

  @Override
  public String getDefaultConstraintMessageTemplate() {
    return Messages.isTemplate(message) ? Messages.text(message) : message;
  }

  @Override
  public ClockProvider getClockProvider() {
    return judgement::clock;
  }

  @Override
  public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
    return new OwnViolation(this, template);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new ValidationException("Not a " + type.getName());
  }

  void add(OwnViolation violation) {
    violations.add(violation);
  }

  /** Reports what was said, or that the constraint is broken. */
  void report(String type, @Nullable Object[] limits, @Nullable Object value, Faults faults) {
    if (!isStandardDisabled) {
      faults.report(type, Messages.withValue(message, value), limits);
    }
    for (OwnViolation violation : violations) {
      String text = Messages.withValue(Messages.template(violation.template()), value);
      faults.at(violation.steps()).report(type, text, limits);
    }
  }
}
