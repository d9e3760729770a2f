// Generated from trip.InOrder by Jetwright; do not edit.
// Change the annotation, then run mvn generate-sources.
package trip;

import dev.jetwright.runtime.check.OwnCheck;
import jakarta.validation.Payload;
import javax.annotation.processing.Generated;

/** The elements of one {@code @}{@link InOrder}. */
@Generated("dev.jetwright")
record InOrderElements(String message) implements InOrder {
  @Override
  public Class<?>[] groups() {
    return new Class<?>[0];
  }

  @Override
  public Class<? extends Payload>[] payload() {
    return OwnCheck.noPayload();
  }

  @Override
  public Class<InOrder> annotationType() {
    return InOrder.class;
  }
}
