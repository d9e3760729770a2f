// Generated from dev.jetwright.PreconditionFailed by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.ApiException;

/** Status 412. */
@Generated("dev.jetwright")
public final class PreconditionFailed extends ApiException {
  private static final long serialVersionUID = 1L;

  PreconditionFailed(Answer answer) {
    super(answer);
  }
}
