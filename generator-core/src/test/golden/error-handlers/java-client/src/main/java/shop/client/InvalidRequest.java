// Generated from shop.InvalidRequest by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.BadRequestException;

/** Status 400. */
@Generated("dev.jetwright")
public final class InvalidRequest extends BadRequestException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> content;

  InvalidRequest(Answer answer, List<String> content) {
    super(answer);
    this.content = content;
  }

  /** What the server answered. */
  public List<String> content() {
    return content;
  }
}
