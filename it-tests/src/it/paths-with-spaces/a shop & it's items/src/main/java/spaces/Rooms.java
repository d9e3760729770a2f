package spaces;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Query;

/** Rooms with names that have spaces. */
@Api(path = "/rooms")
public interface Rooms {

  /** Finds a room. */
  @Get("/{room}")
  Room find(String room, @Query("on floor") int floor);
}
