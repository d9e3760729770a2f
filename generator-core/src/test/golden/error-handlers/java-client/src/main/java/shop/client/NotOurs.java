// Generated from shop.NotOurs by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.ForbiddenException;

/**
 * It is somebody else's.
 *
 * <p>Status 403.
 */
@Generated("dev.jetwright")
public final class NotOurs extends ForbiddenException {
  private static final long serialVersionUID = 1L;

  NotOurs(Answer answer) {
    super(answer);
  }
}
