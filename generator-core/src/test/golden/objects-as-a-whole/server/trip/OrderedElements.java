// Generated from trip.Ordered by Jetwright; do not edit.
// Change the annotation, then run mvn generate-sources.
package trip;

import dev.jetwright.runtime.check.OwnCheck;
import jakarta.validation.Payload;
import javax.annotation.processing.Generated;

/** The elements of one {@code @}{@link Ordered}. */
@Generated("dev.jetwright")
record OrderedElements(String message) implements Ordered {
  @Override
  public Class<?>[] groups() {
    return new Class<?>[0];
  }

  @Override
  public Class<? extends Payload>[] payload() {
    return OwnCheck.noPayload();
  }

  @Override
  public Class<Ordered> annotationType() {
    return Ordered.class;
  }
}
