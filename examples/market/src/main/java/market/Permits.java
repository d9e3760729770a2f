package market;

import dev.jetwright.Api;
import dev.jetwright.Put;

/** The permits of the stalls. */
@Api(path = "/permits")
public interface Permits extends Counted<Permit> {

  /** Gives a permit. */
  @Put("/{number:int}")
  Permit give(int number, String stall);
}
