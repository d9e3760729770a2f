// Generated from shop.InvalidRequest by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.BadRequestException;

/** Status 400. */
@Generated("dev.jetwright")
public final class InvalidRequest extends BadRequestException {
  private static final long serialVersionUID = 1L;

  InvalidRequest(Answer answer) {
    super(answer);
  }
}
