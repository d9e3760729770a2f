// Generated from shop.Io by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.ServerErrorException;

/**
 * The file was not there.
 *
 * <p>Status 502.
 */
@Generated("dev.jetwright")
public final class Io extends ServerErrorException {
  private static final long serialVersionUID = 1L;

  private final transient Complaint content;

  Io(Answer answer, Complaint content) {
    super(answer);
    this.content = content;
  }

  /** What the server answered. */
  public Complaint content() {
    return content;
  }
}
