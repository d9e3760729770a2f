// Generated from shop.OldFault by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.ApiException;

/**
 * Something old went wrong.
 *
 * <p>Status 410.
 */
@Generated("dev.jetwright")
public final class OldFault extends ApiException {
  private static final long serialVersionUID = 1L;

  private final int number;

  OldFault(Answer answer, int number) {
    super(answer);
    this.number = number;
  }

  public int number() {
    return number;
  }
}
