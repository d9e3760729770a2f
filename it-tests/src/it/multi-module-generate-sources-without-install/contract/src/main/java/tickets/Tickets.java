package tickets;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import tickets.model.Ticket;

/** Tickets. */
@Api(path = "/tickets")
public interface Tickets {

  /** Finds a ticket. */
  @Get("/{code}")
  Ticket find(String code);

  /** Sells a ticket. */
  @Post
  Ticket sell(Ticket ticket);
}
