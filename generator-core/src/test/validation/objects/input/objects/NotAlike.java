package objects;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Constraint(validatedBy = NotAlike.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotAlike {
  String message() default "wrong";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Validator implements ConstraintValidator<NotAlike, Objects.Order> {
    @Override
    public boolean isValid(Objects.Order order, ConstraintValidatorContext context) {
      if (order.even().size() > 2) {
        context.disableDefaultConstraintViolation();
        context
            .buildConstraintViolationWithTemplate("too many")
            .addPropertyNode("even")
            .addConstraintViolation();
        return false;
      }
      return order.name() == null || !order.name().equals(order.title());
    }
  }
}
