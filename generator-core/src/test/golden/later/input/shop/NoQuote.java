package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** Nobody knows what it costs. */
@Status(404)
public final class NoQuote extends ApiException {
  private static final long serialVersionUID = 1L;

  /** The thing has this number. */
  public NoQuote(int id) {
    super("Nobody knows what " + id + " costs.");
  }
}
