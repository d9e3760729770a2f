package shop;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Constraint(validatedBy = {Even.OfNumber.class, Even.OfLong.class})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Even {
  String message() default "Input should be even";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** What validators have in common, so that the type is found above them. */
  abstract class Base<N extends Number> implements ConstraintValidator<Even, N> {
    @Override
    public boolean isValid(N value, ConstraintValidatorContext context) {
      return value == null || value.longValue() % 2 == 0;
    }
  }

  final class OfNumber extends Base<Number> {}

  final class OfLong extends Base<Long> {}
}
