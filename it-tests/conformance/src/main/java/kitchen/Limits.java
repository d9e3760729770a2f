package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Hidden;
import dev.jetwright.NonBlocking;
import dev.jetwright.Post;
import dev.jetwright.RateLimit;

/** Operations that may be called so often only. */
@Api(path = "/limits", tags = "limits")
@RateLimit("1000/minute")
@RateLimit(value = "10000/day", key = RateLimit.All.class, shared = true, name = "together")
public interface Limits {

  /** As often as the interface says. */
  @Get("/usual")
  String usual();

  /** Twice a day. */
  @Get("/twice")
  @RateLimit("2/day")
  String twice();

  /** Three times at once, and not too often in the long run. */
  @Get("/burst")
  @NonBlocking
  @RateLimit(value = "3 per 12 hours", name = "burst")
  @RateLimit(value = "100/day", name = "sustained")
  String burst();

  /** Once for each visitor. */
  @Get("/visits")
  @RateLimit(value = "1/week", header = "X-Visitor", name = "visits")
  String visit();

  /** Once for each guest, whoever that is. */
  @Get("/guests")
  @RateLimit(value = "1/day", key = GuestBook.class)
  String welcome();

  /** Counted before its body is read. */
  @Post("/letters")
  @Hidden
  @RateLimit("1/day")
  String letter(Line line);

  /** Limited by the process that it runs in. */
  @Get("/crowd")
  @RateLimit(value = "50/hour", name = "crowd", key = RateLimit.All.class)
  String crowd();

  /** As often as anybody likes. */
  @Get("/free")
  @RateLimit(RateLimit.NONE)
  String free();
}
