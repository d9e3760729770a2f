// Generated from shop.Even by Jetwright; do not edit.
// Change the annotation, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.OwnCheck;
import jakarta.validation.Payload;
import javax.annotation.processing.Generated;

/** The elements of one {@code @}{@link Even}. */
@Generated("dev.jetwright")
record EvenElements(String message) implements Even {
  @Override
  public Class<?>[] groups() {
    return new Class<?>[0];
  }

  @Override
  public Class<? extends Payload>[] payload() {
    return OwnCheck.noPayload();
  }

  @Override
  public Class<Even> annotationType() {
    return Even.class;
  }
}
