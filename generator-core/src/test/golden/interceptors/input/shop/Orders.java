package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Intercept;
import dev.jetwright.Post;

/** Orders, which are audited. */
@Api(path = "/orders")
@Audited
@Intercept({Tracing.class, Timing.class})
public interface Orders extends Searchable {

  /** Places an order. */
  @Post
  @Intercept(Idempotency.class)
  String place(String goods);

  /** Cancels an order. */
  @Post("/{id}/cancellation")
  @Audited
  void cancel(long id);
}
