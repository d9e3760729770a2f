package lamps;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Put;
import java.util.Optional;

/** Lamps that can be lit. */
@Api(path = "/lamps")
public interface Lamps {

  /** Finds a lamp. */
  @Get("/{name}")
  Lamp find(String name, Optional<String> room) throws NoLamp;

  /** Lights a lamp. */
  @Put("/{name}")
  Lamp light(String name, Lamp lamp) throws NoLamp;
}
