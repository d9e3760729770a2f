// Generated from shop.Error by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.BadRequestException;

/** Status 400. */
@Generated("dev.jetwright")
public final class Error extends BadRequestException {
  private static final long serialVersionUID = 1L;

  private final int type2;

  Error(Answer answer, int type2) {
    super(answer);
    this.type2 = type2;
  }

  public int type2() {
    return type2;
  }
}
