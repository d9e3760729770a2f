// Generated from shop.Paper by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.ServerErrorException;

/**
 * The printer is out of paper.
 *
 * <p>Status 507.
 */
@Generated("dev.jetwright")
public final class Paper extends ServerErrorException {
  private static final long serialVersionUID = 1L;

  private final transient Complaint content;

  Paper(Answer answer, Complaint content) {
    super(answer);
    this.content = content;
  }

  /** What the server answered. */
  public Complaint content() {
    return content;
  }
}
