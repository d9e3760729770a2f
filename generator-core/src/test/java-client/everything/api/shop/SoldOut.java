package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;
import java.util.List;
import java.util.Optional;

/** There are no more. */
@Status(409)
public final class SoldOut extends ApiException {
  private static final long serialVersionUID = 1L;

  public final List<Item> others;
  public final Optional<String> until;
  public final String status;

  public SoldOut(List<Item> others, Optional<String> until, String status) {
    super("Sold out.");
    this.others = others;
    this.until = until;
    this.status = status;
  }
}
