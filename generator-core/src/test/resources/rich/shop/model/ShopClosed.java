package shop.model;

import dev.jetwright.Status;
import java.time.Instant;
import java.util.Optional;

@Status(404)
public class ShopClosed extends Exception {
  private static final long serialVersionUID = 1L;

  /** When it opens. */
  public final Optional<Instant> opens;

  public ShopClosed(Optional<Instant> opens) {
    super("The shop is closed.");
    this.opens = opens;
  }
}
