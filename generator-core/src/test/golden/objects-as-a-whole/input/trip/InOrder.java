package trip;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The end is not before the start. */
@Constraint(validatedBy = {InOrder.OfTrip.class, InOrder.OfDates.class})
@Retention(RetentionPolicy.RUNTIME)
public @interface InOrder {
  String message() default "The end should not be before the start";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class OfTrip implements ConstraintValidator<InOrder, Trips.Trip> {
    @Override
    public boolean isValid(Trips.Trip trip, ConstraintValidatorContext context) {
      if (trip.from() == null || trip.to() == null || !trip.to().isBefore(trip.from())) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate("Not before the start")
          .addPropertyNode("to")
          .addConstraintViolation()
          .buildConstraintViolationWithTemplate("Stops come too late")
          .addPropertyNode("stops")
          .addPropertyNode("from")
          .inIterable()
          .atIndex(0)
          .addConstraintViolation();
      return false;
    }
  }

  final class OfDates implements ConstraintValidator<InOrder, Trips.Dates> {
    @Override
    public boolean isValid(Trips.Dates dates, ConstraintValidatorContext context) {
      return !dates.to().isBefore(dates.from());
    }
  }
}
