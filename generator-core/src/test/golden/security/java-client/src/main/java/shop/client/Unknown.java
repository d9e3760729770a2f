// Generated from shop.Accounts.Unknown by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.UnauthorizedException;

/**
 * Nobody goes by that name.
 *
 * <p>Status 401.
 */
@Generated("dev.jetwright")
public final class Unknown extends UnauthorizedException {
  private static final long serialVersionUID = 1L;

  Unknown(Answer answer) {
    super(answer);
  }
}
