package lamps;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** There is no such lamp. */
@Status(404)
public final class NoLamp extends ApiException {

  /** The name of the lamp that there is not. */
  public final String name;

  public NoLamp(String name) {
    super("There is no lamp " + name + ".");
    this.name = name;
  }
}
