package kitchen;

import dev.jetwright.ApiException;
import dev.jetwright.Status;
import java.time.LocalDate;
import java.util.Optional;

/** There is none left. */
@Status(409)
public final class OutOfStock extends ApiException {
  private static final long serialVersionUID = 1L;

  /** What there is none of. */
  public final String sku;

  private final transient Optional<LocalDate> back;

  /** Says what there is none of and when it is back. */
  public OutOfStock(String sku, Optional<LocalDate> back) {
    super("There is no " + sku + " left.");
    this.sku = sku;
    this.back = back;
  }

  /** When it is back. */
  public Optional<LocalDate> getBack() {
    return back;
  }
}
