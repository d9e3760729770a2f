// Generated from shop.Sku by Jetwright; do not edit.
// Change the annotation, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.OwnCheck;
import jakarta.validation.Payload;
import javax.annotation.processing.Generated;

/** The elements of one {@code @}{@link Sku}. */
@Generated("dev.jetwright")
@SuppressWarnings({"rawtypes", "unchecked"})
record SkuElements(
    String message,
    String prefix,
    Sku.Case letters,
    int[] digits,
    Class like) implements Sku {
  @Override
  public Class<?>[] groups() {
    return new Class<?>[0];
  }

  @Override
  public Class<? extends Payload>[] payload() {
    return OwnCheck.noPayload();
  }

  @Override
  public Class<Sku> annotationType() {
    return Sku.class;
  }
}
