package shop;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands for others, each of which speaks for itself. */
@NotBlank
@Size(min = 2, max = 8)
@Pattern(regexp = "[A-Z]*", message = "Capital letters only.")
@Pattern(regexp = "[^Q]*")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {
  @OverridesAttribute(constraint = Size.class)
  int max() default 8;

  @OverridesAttribute(constraint = Pattern.class, name = "regexp", constraintIndex = 1)
  String letters() default "[^X]*";

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
