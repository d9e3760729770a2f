package trip;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;

/** The second parameter is not before the first. */
@Constraint(validatedBy = Ordered.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Ordered {
  String message() default "Dates should be in order";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  @SupportedValidationTarget(ValidationTarget.PARAMETERS)
  final class Validator implements ConstraintValidator<Ordered, Object[]> {
    @Override
    public boolean isValid(Object[] parameters, ConstraintValidatorContext context) {
      return !((LocalDate) parameters[1]).isBefore((LocalDate) parameters[0]);
    }
  }
}
