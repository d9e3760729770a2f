package shop;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Letters, a hyphen and digits. */
@Constraint(validatedBy = Sku.Validator.class)
@Repeatable(Sku.List.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Sku {
  String prefix() default "";

  Case letters() default Case.UPPER;

  int[] digits() default {2, 3};

  Class<?> like() default String.class;

  String message() default "Input should be a SKU that starts with '{prefix}'";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  enum Case {
    UPPER,
    ANY
  }

  @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    Sku[] value();
  }

  /** Says so twice if the text is blank. */
  final class Validator implements ConstraintValidator<Sku, CharSequence> {
    private Sku sku;

    @Override
    public void initialize(Sku sku) {
      this.sku = sku;
    }

    @Override
    public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      String text = sku.letters() == Case.ANY ? value.toString().toUpperCase() : value.toString();
      if (text.isBlank()) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("Nothing in {prefix} \\{}").addConstraintViolation();
        return false;
      }
      return text.matches(
          sku.prefix() + "[A-Z]*-\\d{" + sku.digits()[0] + "," + sku.digits()[1] + "}");
    }
  }
}
